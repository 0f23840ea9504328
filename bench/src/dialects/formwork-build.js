// The generic form is not bundled anew: the page takes the files as they are published.
import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

export const publishedForm = ({out}) => ({
  alias: {'#form': `/p/${basename(out)}/form.js`},
  external: ['/p/*'],
  // what is loaded at once: form.js names the one file that it passes on
  served: () => {
    const entry = readFileSync(join(out, 'form.js'), 'utf8');
    return ['form.js', ...globSync('form/main-*.js', {cwd: out})];
  },
});
