import '#form'; // registers <formwork-form>

export async function mountFormwork(container, schema, data, validator) {
  const element = document.createElement('formwork-form');
  // Its first language; English would be fetched, 1.7 KiB more.
  Object.assign(element, {lang: 'zh-CN', schema, value: data, validator});
  container.append(element);
  await element.updateComplete;
  return {
    unmount: () => element.remove(),
    setValue(key, value) {
      element.value = {...element.value, [key]: value};
    },
    getValue: (key) => element.value[key],
    submit: () => element.validate(),
  };
}
const root = (container) => container.firstElementChild?.shadowRoot;
export const formworkFind = (container, key) =>
  root(container)?.querySelector(`[data-pointer="/${key}"]`)?.querySelector('input,select');
export const formworkErrors = (container) => root(container).querySelectorAll('.row > .problem:not(:empty)');
