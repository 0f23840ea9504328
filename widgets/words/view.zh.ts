/** Words of the fields that few forms have: several choices, registers, tables, JSON, files, times, codes; and of dialogs. */
export const viewZh = {
  /** Puts parts of a sentence one after the other. */
  parts: (...parts: readonly string[]) => parts.join('，'),
  sentences: (...sentences: readonly string[]) => sentences.join(''),

  pick(least: number, most: number) {
    if (least === most) return `选 ${least} 项`;
    if (most === Infinity) return least > 0 ? `至少选 ${least} 项` : '可以选多项';
    return least > 0 ? `选 ${least} 至 ${most} 项` : `最多选 ${most} 项`;
  },
  picked: (count: number) => `已选 ${count} 项`,
  find: (label: string) => `在${label}中查找`,
  findHere: '输入文字查找',

  none: '无',

  noTime: (value: string) => `现有的内容“${value}”不能在这里显示；要改的，请重新选择时间。`,
  show: '显示',
  showWhat: (label: string) => `显示${label}`,

  json: '请按 JSON 格式填写，例如 ["甲", "乙"] 或 {"名称": "内容"}。',
  jsonOrText: '可以直接填写文字或数字；有多项内容的，按 JSON 格式填写，例如 ["甲", "乙"]。',
  jsonFault: (line: number) => `内容不是完整的 JSON（第 ${line} 行附近），请检查括号、引号和逗号。`,

  file: '已选择的文件',
  fileKept: '原来的文件没有改变。',
  fileRemoved: '已删除文件',
  reading: (name: string) => `正在读取 ${name}…`,
  readingPart: (name: string, percent: number) => `正在读取 ${name}，已完成 ${percent}%`,
  read: (name: string) => `已选择 ${name}`,
  unreadable: (name: string) => `没有读出 ${name}。请重新选择，或换一个文件。`,
  wrongType: (name: string, type: string) => `${name} 不是 ${type} 文件，请换一个。`,
  tooLarge: (name: string, size: string, most: string) => `${name} 太大：${size}，最大 ${most}。请换一个小一些的文件。`,
  empty: (name: string) => `${name} 是空文件，请换一个。`,
  limits: (type: string, most: string) => (type === '' ? `不超过 ${most}` : `${type}，不超过 ${most}`),

  chooseOrType: '请选择，可输入文字查找',
  typeToSearch: '输入关键字查询',
  found: (count: number) => (count === 0 ? '没有符合的选项' : `有 ${count} 个选项`),
  chosen: (label: string) => `已选择：${label}`,
  searching: '正在查询…',
  suggestions: (count: number) => `查询到 ${count} 条，请选择`,
  notFound: '没有查询到。请检查输入的文字后再试。',
  searchFailed: '查询没有成功，请检查网络后重试。',
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

  fillIn: '填写',
  look: '查看',
  done: '完成',
  close: '关闭',
  filled: '已填写',
  notFilled: '尚未填写',
  notUploaded: '尚未上传',
  filedOn: (date: string) => `${date} 提交`,
  previewLoading: '正在加载预览…',
  previewFailed: '预览没有加载成功',
};

/** The words of these fields, in any language. */
export type ViewWords = typeof viewZh;
