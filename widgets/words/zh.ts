/** Words around fields and forms (the chrome); the words of a form itself are in its schema. */
export const zh = {
  required: '必填',
  deprecated: '即将停用',
  example: (text: string, help?: string) => (help ? `${help}（例如：${text}）` : `例如：${text}`),
  choose: '请选择',
  chooseOrType: '请选择，可输入文字查找',
  typeToSearch: '输入关键字查询',
  filledBy: (label: string) => `选择${label}后自动填入`,
  summary: (count: number) => `有 ${count} 处需要修改`,
  summaryEntry: (label: string, message: string) => `${label}：${message}`,

  found: (count: number) => (count === 0 ? '没有符合的选项' : `有 ${count} 个选项`),
  chosen: (label: string) => `已选择：${label}`,

  searching: '正在查询…',
  suggestions: (count: number) => `查询到 ${count} 条，请选择`,
  notFound: '没有查询到。请检查输入的文字后再试。',
  searchFailed: '查询没有成功，请检查网络后重试。',
  retry: '重试',
  loading: '正在加载…',
  loadFailed: '没有加载成功，请检查网络后重试。',

  select: '选择',
  selectAll: '全选',
  selected: (count: number, all: number) => `已选 ${count} 项，共 ${all} 项`,
  noRows: '没有可供选择的内容。',

  chooseFile: '选择文件',
  drop: '或将文件拖到此处',
  pixels: (width: number, height: number) => `${width} × ${height} 像素`,
  checkingFile: '正在检查文件…',
  uploading: (name: string) => `正在上传 ${name}…`,
  uploaded: (name: string) => `已上传 ${name}`,
  uploadFailed: '上传没有成功，请检查网络后重试。',
  replace: '更换',
  remove: '删除',
  removed: (name: string) => `已删除 ${name}`,
  cancelUpload: '取消上传',
  preview: (label: string) => `${label}的预览`,
  kept: (name: string) => `原来上传的 ${name} 没有改变。`,
  oneFile: '一次只能选择一个文件。',
  noUpload: '此页面没有接入上传服务。',

  sendCode: '获取短信验证码',
  resendCode: '重新获取',
  resendAfter: (seconds: number) => `${seconds} 秒后可重新获取`,
  sendingCode: '正在发送…',
  codeSent: '验证码已发送，请查看手机短信。',
  codeNotSent: '验证码没有发送成功，请稍后重试。',
  codeTooOften: (seconds: number) => `获取过于频繁，请在 ${seconds} 秒后重试。`,

  yes: '是',
  no: '否',
};

/** The words of fields and forms, in any language. */
export type Words = typeof zh;
