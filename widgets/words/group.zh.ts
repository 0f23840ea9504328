/** Words around lists, named rows and choices between kinds of section. */
export const groupZh = {
  /** Puts sentences one after the other. */
  sentences: (...sentences: readonly string[]) => sentences.join(''),

  add: (label: string) => `添加${label}`,
  added: (label: string) => `已添加${label}`,
  none: (label: string) => `还没有添加${label}。`,
  wanted(least: number, most: number, count: number) {
    const range =
      least === most
        ? `应有 ${least} 项`
        : least === 0
          ? `最多 ${most} 项`
          : most === Infinity
            ? `至少 ${least} 项`
            : `应有 ${least} 至 ${most} 项`;
    return `${range}，现有 ${count} 项。`;
  },
  full: (most: number) => `已满 ${most} 项，不能再添加。要换成别的，请先删除一项。`,

  up: '上移',
  moveUp: (label: string) => `上移${label}`,
  down: '下移',
  moveDown: (label: string) => `下移${label}`,
  moved: (place: number, count: number) => `已移到第 ${place} 项，共 ${count} 项`,

  remove: '删除',
  removeItem: (label: string) => `删除${label}`,
  removed: (label: string, answer: string) => (answer === '' ? `已删除${label}。` : `已删除${label}（${answer}）。`),
  undo: '撤销',
  undoRemoval: (label: string) => `撤销删除${label}`,
  canUndo: '可以撤销。',
  restored: (label: string) => `已恢复${label}`,

  name: '新增一项的名称',
  addNamed: '添加',
  nameMissing: '请先填写名称，再添加。',
  nameTaken: (name: string) => `已经有“${name}”了，请换一个名称。`,
  nameRefused: (name: string) => `不能用“${name}”作名称，请换一个。`,

  open: (label: string) => `填写${label}`,
  kind: (label: string) => (label === '' ? '类型' : `${label.replace(/\d$/, '$& ')}的类型`),
  kindNumber: (number: string) => `第 ${number} 种`,
  noKind: '不填',
};

/** The words around groups, in any language. */
export type GroupWords = typeof groupZh;
