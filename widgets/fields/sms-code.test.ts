import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm, until, type FormFixture} from '../testing/fixture.ts';
import type {FieldServices} from './context.ts';

const code = {title: '短信验证码', type: 'string', pattern: '^\\d{6}$', ui: {widget: 'sms-code'}};
const mobile = {title: '手机号码', type: 'string', format: 'mobile-cn'};

type Send = NonNullable<FieldServices['sendCode']>;

function show(sendCode: Send, value?: unknown): FormFixture & {readonly button: HTMLButtonElement} {
  const fixture = showForm({mobile, code}, {services: {sendCode}, ...(value !== undefined && {value})});
  return {...fixture, button: fixture.row('/code').querySelector('button') as HTMLButtonElement};
}

describe('SMS code field', () => {
  itIsAField({schema: code, answer: '123456', options: {services: {sendCode: async () => ({resendAfter: 60})}}});

  it('lets telephones fill the code in', () => {
    const {control} = show(async () => ({resendAfter: 60}));
    expect(control('/code').autocomplete).to.equal('one-time-code');
    expect(control('/code').inputMode).to.equal('numeric');
  });

  it('has a code sent to the number above, once, and counts down', async () => {
    const sent: unknown[] = [];
    const {button, said} = show(async (to) => (sent.push(to), {resendAfter: 60}), {mobile: '13800000000'});
    button.focus();
    await sendKeys({press: 'Enter'});
    await until('it counts down', () => button.textContent?.includes('60 秒'));
    await sendKeys({press: 'Enter'});
    expect(sent).to.deep.equal([{mobile: '13800000000'}]);
    expect(button.ariaDisabled).to.equal('true');
    expect(said()).to.contain('已发送');
    await until('a second has gone', () => button.textContent?.includes('59 秒'));
  });

  it('offers a new code once the time is over', async () => {
    const {button} = show(async () => ({resendAfter: 1}), {mobile: '13800000000'});
    button.click();
    await until('it counts down', () => button.textContent?.includes('1 秒'));
    await until('the time is over', () => button.textContent?.trim() === '重新获取');
    expect(button.ariaDisabled).to.equal('false');
  });

  it('leads to the number first if that is missing or wrong', () => {
    const sent: unknown[] = [];
    const {button, root, control, form, problemAt} = show(async (to) => (sent.push(to), {resendAfter: 60}));
    button.click();
    expect(root.activeElement).to.equal(control('/mobile'));
    expect(problemAt('/mobile')).to.contain('手机号码');
    form.edit('/mobile', '123');
    button.click();
    expect(problemAt('/mobile')).to.contain('11 位');
    expect(sent).to.deep.equal([]);
  });

  it('sends to the applicant where the form asks for no number', async () => {
    const sent: unknown[] = [];
    const {row} = showForm({code}, {services: {sendCode: async (to) => (sent.push(to), {resendAfter: 60})}});
    row('/code').querySelector('button')?.click();
    await until('it is sent', () => sent.length);
    expect(sent).to.deep.equal([undefined]);
  });

  it('says when it was asked for too often, and for how long to wait', async () => {
    const tooOften = () => Promise.reject(Object.assign(new Error('429'), {status: 429, retryAfter: 30}));
    const {button, problemAt} = show(tooOften, {mobile: '13800000000'});
    button.click();
    await until('it says so', () => problemAt('/code'));
    expect(problemAt('/code')).to.contain('30 秒');
    expect(button.ariaDisabled).to.equal('true');
  });

  it('can be tried again at once after a failure', async () => {
    const {button, problemAt} = show(() => Promise.reject(new TypeError('no connection')), {mobile: '13800000000'});
    button.click();
    await until('it says so', () => problemAt('/code').includes('没有发送成功'));
    expect(button.ariaDisabled).to.equal('false');
    expect(button.textContent?.trim()).to.equal('获取短信验证码');
  });

  it('takes a code with spaces in it', async () => {
    const {form, control} = show(async () => ({resendAfter: 60}));
    control('/code').focus();
    await sendKeys({type: '12 34 56'});
    await sendKeys({press: 'Tab'});
    expect(form.payload).to.deep.equal({code: '123456'});
  });
});
