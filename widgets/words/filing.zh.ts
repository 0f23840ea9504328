/** Words around a filing (its chrome); the words of a service itself are in its spec. */
export const filingZh = {
  restoring: '正在恢复已保存的内容…',
  itemCode: '事项编码',
  progress: '办理进度',
  stageDone: '已完成',
  back: '返回',
  cancel: '取消',
  dismiss: '知道了',
  closeDialog: '关闭',

  saved: '已保存',
  unsaved: '本设备未能保存填写的内容，请不要关闭或刷新页面。',
  savedAt: (time: string) => `已自动保存 ${time}`,
  resumed: (time: string) => `已恢复 ${time} 保存的内容。`,
  restart: '重新开始',
  restartTitle: '要重新开始吗？',
  restartText: '已填写的内容将被清除，不能恢复。',
  restartConfirm: '清除并重新开始',

  searching: '正在查询…',
  registering: '正在提交注册信息…',
  checking: '正在核验…',
  loadingRecord: '正在读取您的注册信息…',
  tryAgain: '重试',

  verifyMethods: '核验方式',
  verifyConsent: '授权事项',
  verifyPerson: '核验对象',
  verifyOther: '不同意的，可以选择其他核验方式，不影响办理。',
  method: '请选择一种核验方式。',
  consent: '请逐项阅读并勾选授权事项；不同意的，请选择其他核验方式。',
  unavailableMethod: '本页面没有接入此核验方式，请选择其他方式。',
  verifyContinue: '继续',

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
  askingText: '没有收到答复，正在查询是否已经受理。不会重复提交，请稍候。',
  submitFailed: '尚未提交成功',
  submitFailedText: '可以稍后再试，不会重复提交。',
  retry: '重新提交',
  returnToForm: '返回修改',

  caseNumber: '申报编号',
  receivedAt: '提交时间',

  loadFailed: '网络不通，后面的页面没有取到。请检查网络后再试一次，已填写的内容不会丢失。',
  unavailable: '本服务暂时无法使用',
  unavailableText: '请稍后再试，或者与网站管理员联系。',
  unavailableCode: (code: string) => `错误代码：${code}`,
};

/** The chrome's words in any language. */
export type FilingWords = typeof filingZh;
