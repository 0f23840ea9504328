import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ROOT, run} from '../run.ts';

/** The part of the Custom Elements Manifest format that is touched here. */
interface Manifest {
  modules: Module[];
}

interface Module {
  path: string;
  declarations?: Declaration[];
  exports?: object[];
}

interface Declaration {
  kind: string;
  name: string;
  members?: {name: string}[] | undefined;
  tagName?: string;
  customElement?: boolean;
}

/** Writes `dist/custom-elements.json`: every element with its attributes, properties, events, slots and parts. */
export async function buildManifest(): Promise<void> {
  const globs = ['widgets/**/*.ts', '!widgets/**/*.test.ts', '!widgets/**/testing/**', '!widgets/embed.ts'];
  const args = [
    'analyze',
    '--litelement',
    '--quiet',
    '--outdir',
    'dist',
    ...globs.flatMap((glob) => ['--globs', glob]),
  ];
  const {code, output} = await run('cem', args, {quiet: true});
  if (code !== 0) throw new Error(`The custom elements analyzer failed:\n${output}`);

  const file = join(ROOT, 'dist', 'custom-elements.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const modules = [];
  for (const module of manifest.modules) {
    const element = await elementOf(module);
    if (element) modules.push(element);
  }
  await writeFile(file, `${JSON.stringify({...manifest, modules}, null, 2)}\n`, 'utf8');
}

/**
 * The module with nothing but the element in it, under the path that is published; nothing if it has no element.
 *
 * The analyzer does not see which name belongs to which class; `HTMLElementTagNameMap`, beside the class, says so.
 */
async function elementOf(module: Module): Promise<Module | undefined> {
  const source = await readFile(join(ROOT, module.path), 'utf8');
  const [, tagName, name] = /interface HTMLElementTagNameMap \{\s*'([a-z-]+)': (\w+)/.exec(source) ?? [];
  const declaration = module.declarations?.find((declared) => declared.kind === 'class' && declared.name === name);
  if (!tagName || !name || !declaration) return undefined;
  const path = `dist/${module.path.replace(/\.ts$/, '.js')}`;
  const declared = {name, module: path};
  const members = declaration.members?.filter((member) => !member.name.startsWith('#'));
  return {
    ...module,
    path,
    declarations: [{...declaration, members, tagName, customElement: true}],
    exports: [
      {kind: 'js', name, declaration: declared},
      {kind: 'custom-element-definition', name: tagName, declaration: declared},
    ],
  };
}
