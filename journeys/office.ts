import type {Applicant} from './applicant.ts';

/** What the test bar can have done at the pretend ministry, and what it says afterwards. */
const DONE = {
  企业确认: '聘用企业已确认所有待确认的申报。',
  推进在办案件: '所有在办案件已进入下一环节。',
  退回在办案件: '所有审查中的案件已退回修改。',
} as const;

/** Has something done at the pretend ministry at once, by the buttons of the test bar. */
export async function haveDone({page, hands}: Applicant, work: keyof typeof DONE): Promise<void> {
  const bar = page.getByRole('complementary', {name: '测试环境'});
  const summary = bar.locator('summary');
  await hands.press(summary);
  await hands.press(bar.getByRole('button', {name: work}));
  await bar.getByRole('status').filter({hasText: DONE[work]}).waitFor();
  await hands.press(summary);
}
