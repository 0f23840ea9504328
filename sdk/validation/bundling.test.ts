import {expect} from 'chai';
import {build} from 'esbuild';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build as viteBuild} from 'vite';

describe('formwork/validation', () => {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));

  it('brings no ajv into a page, bundled by esbuild', async () => {
    const {metafile, warnings} = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['source'],
    });
    expect(warnings).to.deep.equal([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).to.deep.equal([]);
    expect(
      Object.values(metafile.inputs).flatMap(({imports}) => imports.filter(({external}) => external)),
    ).to.deep.equal([]);
  });

  it('brings no ajv into a page, bundled by Vite', async () => {
    const built = await viteBuild({
      configFile: false,
      logLevel: 'silent',
      resolve: {conditions: ['source']},
      build: {write: false, minify: false, lib: {entry, formats: ['es']}},
    });
    const [result] = Array.isArray(built) ? built : [built];
    const output = result && 'output' in result ? result.output : [];
    const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
    expect(chunks.length).to.be.greaterThan(0);
    expect(chunks.flatMap(({moduleIds}) => moduleIds.filter((id) => id.includes('node_modules')))).to.deep.equal([]);
    expect(
      chunks.flatMap(({imports}) => imports.filter((name) => !name.startsWith('.') && !name.startsWith('index'))),
    ).to.deep.equal([]);
  });
});
