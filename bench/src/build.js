// Builds each peer into dist/p/<peer>/ (esbuild, production, ESM code splitting),
// writes brotli/gzip copies beside the files and dist/p/<peer>/manifest.json.
import {build} from 'esbuild';
import {readdirSync, readFileSync, writeFileSync, existsSync, rmSync, mkdirSync} from 'node:fs';
import {brotliCompress, gzip, constants} from 'node:zlib';
import {promisify} from 'node:util';
import {createRequire} from 'node:module';
import {join, relative, dirname, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {SIZES} from './config.js';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = join(ROOT, 'dist');

export const br = (buf) =>
  promisify(brotliCompress)(buf, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buf.length},
  });
export const gz = (buf) => promisify(gzip)(buf, {level: 9});

export const listPeers = () =>
  readdirSync(join(ROOT, 'peers'), {withFileTypes: true})
    .filter((d) => d.isDirectory() && !d.name.startsWith('_') && existsSync(join(ROOT, 'peers', d.name, 'adapter.js')))
    .map((d) => d.name);

const walk = (dir) =>
  readdirSync(dir, {withFileTypes: true}).flatMap((d) =>
    d.isDirectory() ? walk(join(dir, d.name)) : [join(dir, d.name)],
  );

// One React per bundle: always the one the peer's own package.json asks for.
const dedupe = (peerDir) => ({
  name: 'dedupe',
  setup(b) {
    const req = createRequire(join(peerDir, 'package.json'));
    b.onResolve({filter: /^(react|react-dom|scheduler|lit|survey-core)(\/|$)/}, (args) => {
      if (args.pluginData?.skip || args.importer.startsWith(peerDir + sep)) return;
      try {
        req.resolve(args.path.split('/')[0]);
      } catch {
        return;
      }
      return b.resolve(args.path, {resolveDir: peerDir, kind: args.kind, pluginData: {skip: true}});
    });
  },
});

export async function buildPeer(name, sizes = SIZES) {
  const peerDir = join(ROOT, 'peers', name);
  const out = join(DIST, 'p', name);
  const gen = join(DIST, 'gen', name);
  for (const dir of [out, gen]) rmSync(dir, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  if (existsSync(join(peerDir, 'prebuild.js'))) {
    mkdirSync(gen, {recursive: true});
    const mod = await import(pathToFileURL(join(peerDir, 'prebuild.js')).href);
    await mod.default({out: gen, served: out, sizes});
  }
  const {served, ...extra} = existsSync(join(peerDir, 'build.config.js'))
    ? (await import(pathToFileURL(join(peerDir, 'build.config.js')).href)).default({peerDir, gen, out, root: ROOT})
    : {};
  const result = await build({
    stdin: {
      contents: `import adapter from './adapter.js';\nglobalThis.__bench.start(adapter);\n`,
      resolveDir: peerDir,
      sourcefile: 'entry.js',
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    treeShaking: true,
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    outdir: out,
    entryNames: 'entry',
    chunkNames: 'chunk-[hash]',
    assetNames: 'asset-[name]-[hash]',
    define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
    loader: {
      '.woff2': 'file',
      '.woff': 'file',
      '.ttf': 'file',
      '.eot': 'file',
      '.svg': 'file',
      '.png': 'file',
      '.gif': 'file',
    },
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    absWorkingDir: ROOT,
    plugins: [dedupe(peerDir)],
    ...extra,
    alias: {'#gen': gen, ...extra.alias},
  });
  const files = {};
  await Promise.all(
    walk(out).map(async (f) => {
      const rel = relative(out, f).split(sep).join('/');
      const buf = readFileSync(f);
      if (!/\.(js|css)$/.test(rel)) {
        files[rel] = {bytes: buf.length};
        return;
      }
      const [b, g] = await Promise.all([br(buf), gz(buf)]);
      writeFileSync(f + '.br', b);
      files[rel] = {bytes: buf.length, br: b.length, gz: g.length};
    }),
  );
  // static import closure of the entry (for modulepreload)
  const outputs = Object.fromEntries(
    Object.entries(result.metafile.outputs).map(([k, v]) => [relative(out, join(ROOT, k)).split(sep).join('/'), v]),
  );
  const staticJs = new Set();
  const visit = (rel) => {
    if (staticJs.has(rel)) return;
    staticJs.add(rel);
    for (const i of outputs[rel]?.imports || [])
      if (i.kind === 'import-statement' && !i.external) visit(relative(out, join(ROOT, i.path)).split(sep).join('/'));
  };
  visit('entry.js');
  // files that are served as they are published, beside the bundle
  for (const file of served?.() ?? []) staticJs.add(file);
  // adapter glue bytes (inside the counted bundle)
  const glue = Object.entries(outputs['entry.js']?.inputs || {})
    .filter(([k]) => !k.includes('node_modules') && /(^|\/)(peers|src)\//.test(k))
    .reduce((s, [, v]) => s + v.bytesInOutput, 0);
  const packages = {};
  for (const out2 of Object.values(result.metafile.outputs)) {
    for (const [k, v] of Object.entries(out2.inputs)) {
      const m = k.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/);
      const p = m ? m[1] : '(own)';
      packages[p] = (packages[p] || 0) + v.bytesInOutput;
    }
  }
  const reacts = new Set(
    Object.keys(result.metafile.inputs)
      .map((k) => k.match(/(.*node_modules\/react)\/(index|cjs)/)?.[1])
      .filter(Boolean),
  );
  // chunks made from generated per-form artefacts (one a form size), which lie directly in dist/gen/<peer>/
  const perForm = Object.entries(outputs)
    .filter(([, v]) => v.entryPoint && dirname(join(ROOT, v.entryPoint)) === gen)
    .map(([k]) => k);
  const manifest = {
    name,
    perForm,
    files,
    staticJs: [...staticJs],
    css: existsSync(join(out, 'entry.css')) ? ['entry.css'] : [],
    glueBytes: glue,
    packages: Object.fromEntries(
      Object.entries(packages)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25),
    ),
    reactCopies: reacts.size,
  };
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 1));
  return manifest;
}

export async function buildHarness() {
  mkdirSync(DIST, {recursive: true});
  await build({
    entryPoints: [join(ROOT, 'src', 'harness.js')],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    outfile: join(DIST, 'harness.js'),
    logLevel: 'error',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2).filter((a) => !a.startsWith('-'));
  await buildHarness();
  for (const p of only.length ? only : listPeers()) {
    const t = Date.now();
    try {
      const m = await buildPeer(p);
      const js = m.staticJs.reduce((s, f) => s + m.files[f].br, 0);
      const css = m.css.reduce((s, f) => s + m.files[f].br, 0);
      console.log(
        `${p.padEnd(20)} js ${(js / 1024).toFixed(1)} KiB br, css ${(css / 1024).toFixed(1)} KiB br, react copies ${m.reactCopies}, ${Date.now() - t} ms`,
      );
    } catch (e) {
      console.log(`${p.padEnd(20)} BUILD FAILED: ${e.message.split('\n').slice(0, 6).join('\n')}`);
    }
  }
}
