/** The states of a case, with what they are called. */
export const caseStatuses = {
  'pending-employer': '待企业确认',
  'employer-returned': '企业退回',
  submitted: '已申报',
  accepted: '已受理',
  'joint-review': '专业部门审查中',
  reviewing: '审查中',
  returned: '退回修改',
  approved: '准予注册',
  denied: '不予注册',
  announced: '已公告',
  completed: '已办结',
} as const;

/** How far a case has come. */
export type CaseStatus = keyof typeof caseStatuses;

/** Whether nothing more happens to a case. */
export function isEnd(status: CaseStatus): boolean {
  return status === 'completed' || status === 'denied';
}

/** Whether a case waits for the applicant to correct it. */
export function isReturned(status: CaseStatus): boolean {
  return status === 'returned' || status === 'employer-returned';
}

/** Whether the ministry is looking at a case, so that it may return or deny it. */
export function isUnderReview(status: CaseStatus): boolean {
  return status === 'submitted' || status === 'accepted' || status === 'joint-review' || status === 'reviewing';
}
