/** Words around a filing (its chrome), and what is said while it waits. */
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
  openingScan: '正在生成二维码…',
  loadingRecord: '正在读取您的注册信息…',
  tryAgain: '重试',
  askingText: '没有收到答复，正在查询是否已经受理。不会重复提交，请稍候。',

  loadFailed: '网络不通，后面的页面没有取到。请检查网络后再试一次，已填写的内容不会丢失。',
  unavailable: '本服务暂时无法使用',
  unavailableText: '请稍后再试，或者与网站管理员联系。',
  unavailableCode: (code: string) => `错误代码：${code}`,
};

/** The chrome's words in any language. */
export type FilingWords = typeof filingZh;
