/** Words of the steps after the first one; the words of a service itself are in its spec. */
export const stepZh = {
  verifyMethods: '核验方式',
  verifyConsent: '授权事项',
  verifyPerson: '核验对象',
  verifyOther: '不同意的，可以选择其他核验方式，不影响办理。',
  method: '请选择一种核验方式。',
  consent: '请逐项阅读并勾选授权事项；不同意的，请选择其他核验方式。',
  unavailableMethod: '本页面没有接入此核验方式，请选择其他方式。',
  verifyContinue: '继续',

  scanCode: '用手机扫描的二维码',
  scanShown: '二维码已显示，请用手机扫描。',
  scanLeft: (seconds: number) => `有效时间还剩 ${clock(seconds)}`,
  scanSoon: (seconds: number) => `二维码将在 ${seconds} 秒内过期。`,
  scanAddress: '不能扫描的，可以打开或复制核验地址：',
  scanNotDrawn: '二维码没有显示出来，请刷新二维码，或者使用下面的核验地址。',
  scanWaiting: '还没有收到手机上的核验结果。请先在手机上完成核验，再点击一次。',

  ticked: (count: number, all: number) => `已勾选 ${count} 项，共 ${all} 项`,
  listed: (count: number) => `查看所列 ${count} 项`,
  basis: (basis: string) => `依据：${basis}`,

  undertakingOpen: '尚未阅读并承诺',
  undertakingAgreed: '已承诺',
  undertakingTick: (agree: string) => `请阅读后勾选“${agree}”。`,
  undertakingText: '承诺内容',

  submitting: '正在提交',
  submittingText: '请不要关闭页面。',
  asking: '正在确认提交结果',
  submitFailed: '尚未提交成功',
  submitFailedText: '可以稍后再试，不会重复提交。',
  retry: '重新提交',
  returnToForm: '返回修改',

  caseNumber: '申报编号',
  receivedAt: '提交时间',

  barred: '目前不能办理此业务',
  notReturned: '该件目前不需要修改',
  notReturnedText: '该件没有被退回，或者修改后已经重新提交。请通过进度查询查看办理情况。',
  goToService: '立即前往',

  returned: '退回修改',
  returnedOnly: '只能修改以上内容；其他内容以原申报为准，不能修改。',
  remark: (label: string, detail: string) => `${label}：${detail}`,

  found: (count: number) => `查询到 ${count} 件`,
  foundNone: '没有查询到',
  status: '当前状态',
  actor: (actor: string) => `当前由${actor}处理`,
  since: (time: string) => `自 ${time} 起`,
  result: '办理结果',
  reason: '原因',
  remarks: '需要修改的内容',
  timeline: '办理过程',
  timelineOf: (count: number) => `办理过程（共 ${count} 步）`,
};

/** The words of these steps, in any language. */
export type StepWords = typeof stepZh;

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
}
