import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, createReadStream, createWriteStream} from 'node:fs';
import {chmod, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';

/** Arguments that let Chromium run as root, without a screen and without calling home. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a browser for the tests: `CHROME_PATH`, else an installed Chromium or Chrome, else the Chromium
 * that comes inside `@sparticuz/chromium`. `FORMWORK_CHROME=packaged` forces the last one.
 */
export async function findChrome(env: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  if (env['FORMWORK_CHROME'] !== 'packaged') {
    const named = env['CHROME_PATH'];
    if (named) {
      if (!isExecutable(named)) throw new Error(`CHROME_PATH is '${named}', which cannot be run. Correct or unset it.`);
      return named;
    }
    const installed = (env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => NAMES.map((name) => join(folder, name)))
      .find(isExecutable);
    if (installed) return installed;
  }
  return unpackChromium();
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once, into `node_modules/.cache`, and returns a script that
 * starts it with the libraries and fonts of that package, so that a machine needs none of its own.
 */
async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No browser found. Install Chrome or Chromium, or set CHROME_PATH to one.`);
  }
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const {version} = createRequire(import.meta.url)(join(root, 'package.json')) as {version: string};
  const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'formwork');
  const home = join(cache, `chromium-${version}`);
  const starter = join(home, 'chrome');
  if (isExecutable(starter)) return starter;

  await mkdir(cache, {recursive: true});
  const folder = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await inflate(join(root, 'bin', 'chromium.br'), join(folder, 'chromium'));
    await chmod(join(folder, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      const archive = join(folder, `${name}.tar`);
      await inflate(join(root, 'bin', `${name}.tar.br`), archive);
      execFileSync('tar', ['-xf', archive, '-C', folder, '--no-same-owner']);
      await rm(archive);
    }
    await writeFile(join(folder, 'fonts.conf'), fontsConf(home));
    await writeFile(join(folder, 'chrome'), starterScript, {mode: 0o755});
    // A second process may have been quicker: then its copy is as good as this one.
    await rename(folder, home).catch(() => undefined);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  const {status, stderr} = spawnSync(starter, ['--version'], {encoding: 'utf8'});
  if (status !== 0) {
    throw new Error(
      `The Chromium of @sparticuz/chromium does not start here. Install Chrome or Chromium, or set CHROME_PATH.\n${stderr}`,
    );
  }
  return starter;
}

const starterScript = `#!/bin/sh
home=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$home/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$home/fonts.conf"
exec "$home/chromium" "$@"
`;

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress({chunkSize: 2 ** 21}), createWriteStream(to));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
