// The generic form is not bundled anew: the page takes the files as they are published.
import {globSync} from 'node:fs';
import {basename} from 'node:path';

export const publishedForm = ({out}) => ({
  alias: {'#form': `/p/${basename(out)}/form.js`},
  external: ['/p/*'],
  // what is loaded at once
  served: () => ['form.js', ...globSync('form/main-*.js', {cwd: out})],
});
