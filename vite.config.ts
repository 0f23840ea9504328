import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {defineConfig, defaultClientConditions, type Plugin} from 'vite';

const examples = join(import.meta.dirname, 'examples');

/** The example pages: one per folder of `examples/` with an `index.html`. They import the package by its own name. */
export default defineConfig({
  root: examples,
  base: './',
  appType: 'mpa',
  cacheDir: join(import.meta.dirname, 'node_modules/.cache/vite'),
  resolve: {conditions: ['source', ...defaultClientConditions]},
  plugins: [mockWorker()],
  server: {host: '127.0.0.1', fs: {allow: [import.meta.dirname]}},
  build: {
    outDir: join(import.meta.dirname, 'dist/examples'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL or an inline polyfill would break the strict content security policy.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    rolldownOptions: {input: globSync('**/index.html', {cwd: examples}).map((page) => join(examples, page))},
  },
});

/** Serves MSW's worker at the root, out of the installed package: a worker controls only what lies below it. */
function mockWorker(): Plugin {
  const name = 'mockServiceWorker.js';
  const read = (): Promise<string> => readFile(createRequire(import.meta.url).resolve(`msw/${name}`), 'utf8');
  return {
    name: 'formwork-mock-worker',
    configureServer({middlewares}) {
      middlewares.use(`/${name}`, (_request, response, next) => {
        read().then((source) => response.setHeader('content-type', 'text/javascript').end(source), next);
      });
    },
    async generateBundle() {
      this.emitFile({type: 'asset', fileName: name, source: await read()});
    },
  };
}
