// Copy this folder to peers/<name>/ (no leading underscore) and fill it in. See README.md, "Adding an adapter".
import {createForm} from 'the-engine';
// import './extra.css';           // CSS imported here is counted as CSS and linked in the page head

export default {
  meta: {
    title: 'The engine',
    packages: [], // npm packages whose versions the table should name
    notes: '',
    // settle: 400,    // ms to wait after typing when the engine debounces (so that its deferred work is measured)
    // noErrors: true, // the engine renders no error messages at all
  },

  // neutral form (src/neutral.js) -> the engine's own schema. Not timed. Must be JSON unless schemaIsJson is false.
  schema: (form) => ({id: form.id, fields: form.fields}),
  // schemaIsJson: false,

  // Optional: artefacts made at build time by prebuild.js (precompiled validators, say), loaded before the mount.
  // Their bytes count as embed cost, their load time as cold start.
  // load: async (form) => (await import('#gen/index.js')).load[form.n](),

  // Timed. May be async. `data` holds initial values ({} or every field filled with something invalid).
  mount(container, schema, {data, artefacts}) {
    const instance = createForm(container, {schema, data, artefacts});
    return {
      // must leave the container empty
      unmount: () => instance.destroy(),
      setValue: (key, value) => instance.setValue(key, value),
      getValue: (key) => instance.getValue(key), // the engine's model, not the DOM: proves that typing arrived
      // must end in all errors being shown
      submit: () => instance.submit(),
    };
  },

  // The focusable control of a field, or null while it is not rendered. Called once a frame while waiting: keep it cheap.
  find: (container, key) => container.firstElementChild?.shadowRoot?.querySelector(`[name="${key}"]`),

  // One element for each field that shows an error.
  errors: (container) => container.firstElementChild?.shadowRoot?.querySelectorAll('[data-error]:not(:empty)') ?? [],
};
