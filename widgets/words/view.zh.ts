/** Words of the fields that few forms have: several choices, JSON, files, times. */
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
};

/** The words of these fields, in any language. */
export type ViewWords = typeof viewZh;
