import type {BackendReason} from '../backend/problems.ts';
import {duration} from './units.ts';

/**
 * Words for each reason why a request failed, from the `params` of a `backend` problem.
 *
 * `unexpected` is for what went wrong on this side of it.
 */
export const backend: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, Words>>>> = {
  'zh-CN': {
    offline: () => '网络连接不上。您填写的内容都还在，请检查网络后再试。',
    timeout: () => '等待时间过长，系统还没有答复。您填写的内容都还在，请稍后再试。',
    'invalid-response': () =>
      '收到的不是办事系统的答复，可能是当前网络（例如公共 Wi-Fi）需要先登录。您填写的内容都还在，请登录网络或换一个网络后再试。',
    'server-error': ({retryAfter}) =>
      `办事系统暂时出了问题，不是您填写有误。您填写的内容都还在，请${later('zh-CN', retryAfter)}再试。`,
    'session-expired': () => '为保护您的个人信息，身份核验已过期。您填写的内容都还在，请重新核验身份后继续。',
    'rate-limited': ({retryAfter}) => `操作过于频繁。请${later('zh-CN', retryAfter)}再试。`,
    refused: () => '办事系统没有接受这次操作。请核对填写的内容后再试；仍不成功的，请拨打咨询电话。',
    unexpected: () =>
      '页面出了意外的问题，不是您填写有误。您填写的内容都还在，请再试一次；仍不成功的，请重新打开页面。',
  },
  en: {
    offline: () => 'There is no connection. What you have entered is kept; check your network and try again.',
    timeout: () => 'The service has not answered in time. What you have entered is kept; try again in a while.',
    'invalid-response': () =>
      'The answer did not come from the service; your network (a public Wi-Fi, for example) may want you to log in first. What you have entered is kept; log in to the network, or use another, and try again.',
    'server-error': ({retryAfter}) =>
      `The service has a problem; it is not your entries. They are kept; try again ${later('en', retryAfter)}.`,
    'session-expired': () =>
      'To protect your personal information, your identity check has expired. What you have entered is kept; verify your identity again to go on.',
    'rate-limited': ({retryAfter}) => `That was tried too often. Try again ${later('en', retryAfter)}.`,
    refused: () =>
      'The service did not accept this. Check your entries and try again; if it still fails, call the enquiry number.',
    unexpected: () =>
      'Something unexpected went wrong with this page; it is not your entries. They are kept; try again, and open the page anew if it still fails.',
  },
} satisfies Record<'zh-CN' | 'en', Record<BackendReason | 'unexpected', Words>>;

type Words = (params: Readonly<Record<string, unknown>>) => string;

function later(locale: 'zh-CN' | 'en', retryAfter: unknown): string {
  const known = typeof retryAfter === 'number' && retryAfter > 0;
  if (locale === 'zh-CN') return known ? `在 ${duration(retryAfter, locale)}后` : '稍后';
  return known ? `in ${duration(retryAfter, locale)}` : 'in a while';
}
