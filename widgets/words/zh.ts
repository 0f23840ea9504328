/** Words around fields and forms (the chrome); the words of a form itself are in its schema. */
export const zh = {
  required: '必填',
  deprecated: '即将停用',
  example: (text: string, help?: string) => (help ? `${help}（例如：${text}）` : `例如：${text}`),
  choose: '请选择',
  filledBy: (label: string) => `选择${label}后自动填入`,
  summary: (count: number) => `有 ${count} 处需要修改`,
  summaryEntry: (label: string, message: string) => `${label}：${message}`,
  retry: '重试',
  loading: '正在加载…',
  loadFailed: '没有加载成功，请检查网络后重试。',
  yes: '是',
  no: '否',
};

/** The words of fields and forms, in any language. */
export type Words = typeof zh;
