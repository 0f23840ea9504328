import type {Applicant} from './applicant.ts';

/** Goes from the notice of a service to another one by “更多”: who has been verified is not asked again. */
export async function goByMore(applicant: Applicant, ...entries: readonly string[]): Promise<void> {
  const menu = applicant.dialog('更多');
  await applicant.press('更多');
  for (const entry of entries) await applicant.hands.press(menu.getByRole('button', {name: entry, exact: true}));
  await menu.waitFor({state: 'hidden'});
}
