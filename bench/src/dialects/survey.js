// neutral form -> SurveyJS JSON
export function surveySchema(form) {
  const one = (f) => {
    const q = {name: f.key, title: f.label, isRequired: !!f.required};
    if (f.showIf) q.visibleIf = `{${f.showIf}} notempty`;
    switch (f.type) {
      case 'text':
        return {
          type: 'text',
          ...q,
          ...(f.pattern
            ? {validators: [{type: 'regex', regex: f.pattern, text: 'Please match the requested format.'}]}
            : {}),
        };
      case 'number':
        return {type: 'text', inputType: 'number', min: f.min, max: f.max, ...q};
      case 'date':
        return {type: 'text', inputType: 'date', ...q};
      case 'select':
        return {type: 'dropdown', choices: f.options.map((o) => ({value: o.value, text: o.label})), ...q};
      case 'radio':
        return {type: 'radiogroup', choices: f.options.map((o) => ({value: o.value, text: o.label})), ...q};
      default:
        return {
          type: 'boolean',
          renderAs: 'checkbox',
          ...q,
          validators: [{type: 'expression', expression: `{${f.key}} = true`, text: 'Please check this box.'}],
        };
    }
  };
  return {
    showQuestionNumbers: 'off',
    textUpdateMode: 'onTyping',
    focusFirstQuestionAutomatic: false,
    pages: [{name: 'p1', elements: form.fields.map(one)}],
  };
}
export const surveyFind = (c, key) =>
  c.querySelector(`[data-name="${key}"]`)?.querySelector('input:not([type=hidden]),select');
export const surveyErrors = (c) =>
  c.querySelectorAll('.sd-question__erbox .sd-error, .sd-question__erbox [role="alert"], .sd-question__erbox > div');
