// Size only: @open-formulieren/sdk needs its own backend to show a form, so it is not run here.
// Fetches the published package with npm pack into a temporary folder and measures its prebuilt files.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {br, gz} from './build.js';

const SPEC = '@open-formulieren/sdk@3.3.0';
const dir = mkdtempSync(join(tmpdir(), 'of-sdk-'));
try {
  execFileSync('npm', ['pack', SPEC, '--silent'], {cwd: dir, stdio: ['ignore', 'ignore', 'inherit']});
  execFileSync('tar', ['xzf', readdirSync(dir).find((f) => f.endsWith('.tgz'))], {cwd: dir});
  const dist = join(dir, 'package', 'dist');
  const one = async (f) => {
    const b = readFileSync(join(dist, f));
    return {f, bytes: b.length, br: (await br(b)).length, gz: (await gz(b)).length};
  };
  // static closure of the ESM entry
  const closure = new Set();
  const visit = (f) => {
    if (closure.has(f)) return;
    closure.add(f);
    const src = readFileSync(join(dist, f), 'utf8');
    for (const m of src.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}$,\s]+from\s*)?["'](\.[^"']+)["']/g))
      visit(join(f, '..', m[1]));
  };
  visit('open-forms-sdk.mjs');
  const assets = readdirSync(join(dist, 'assets'))
    .filter((f) => f.endsWith('.js'))
    .map((f) => 'assets/' + f);
  const sum = async (files) => {
    const r = {bytes: 0, br: 0, gz: 0};
    for (const f of files) {
      const x = await one(f);
      r.bytes += x.bytes;
      r.br += x.br;
      r.gz += x.gz;
    }
    return r;
  };
  const show = (label, x) =>
    console.log(
      `${label.padEnd(44)} ${(x.bytes / 1024).toFixed(0).padStart(6)} KiB raw ${(x.gz / 1024).toFixed(1).padStart(8)} gzip ${(x.br / 1024).toFixed(1).padStart(8)} br`,
    );
  console.log(SPEC);
  show('ESM entry and its static imports', await sum([...closure]));
  for (const f of assets.filter((f) => /formio-init|FormStepNewRenderer|LeafletMap/.test(f)))
    show('  lazy ' + f, await one(f));
  show('all ESM JS', await sum([...new Set([...closure, ...assets])]));
  show('UMD build', await one('open-forms-sdk.js'));
  show('CSS', await one('open-forms-sdk.css'));
} finally {
  rmSync(dir, {recursive: true, force: true});
}
