import {existsSync, readdirSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {applyOverlay, type Overlay} from '../../sdk/extend/overlay.ts';
import {bundleService} from './bundle.ts';
import {readJson, type Json} from './json.ts';

/** The languages that a service has been translated to: the family's folders that hold an overlay of it. */
export function languagesOf(service: string): string[] {
  const family = dirname(dirname(service));
  const overlay = `${basename(dirname(service))}.overlay.json`;
  return readdirSync(family)
    .filter((folder) => existsSync(join(family, folder, overlay)))
    .toSorted();
}

/**
 * The bundled service in another language.
 *
 * `en/codes/degrees.overlay.json` translates `codes/degrees.json` wherever it is used; `en/<service>.overlay.json`
 * translates what is left, in the bundled service.
 */
export function bundleTranslation(service: string, language: string): Json {
  const family = dirname(dirname(service));
  const bundled = bundleService(service, (file, document) => {
    const overlay = join(family, language, relative(family, file).replace(/(\.\w+)?\.json$/, '.overlay.json'));
    return existsSync(overlay) ? translated(document, overlay) : document;
  });
  return translated(bundled, join(family, language, `${basename(dirname(service))}.overlay.json`));
}

function translated(document: Json, file: string): Json {
  const {document: result, problems} = applyOverlay(document, readJson(file) as unknown as Overlay);
  if (problems.length === 0) return result as Json;
  const list = problems.map(({action, target, message}) => `  actions[${action}] ${target}\n    ${message}`);
  throw new Error(`${file} does not fit:\n${list.join('\n')}`);
}
