import {join, relative, sep} from 'node:path';
import {nameOf, type Node, type Rule} from './syntax.ts';

/** A layer: which layers it may import, which packages besides them, and why no others. */
interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const LAYERS: Readonly<Record<string, Layer>> = {
  spec: {layers: [], packages: [], why: 'it says what may be filed, and works on any server and in any engine'},
  sdk: {
    layers: ['spec'],
    packages: ['ajv', 'idb', 'json-p3', 'xstate'],
    why: 'the engine is headless, and knows no element and no pretend backend',
  },
  widgets: {
    layers: ['spec', 'sdk'],
    packages: ['@lit/reactive-element', 'lit', 'qrcode-generator'],
    why: 'a component shows a filing, and cannot tell a pretend backend from a real one',
  },
  mocks: {
    layers: ['spec', 'sdk'],
    packages: ['idb', 'msw', 'node:http', 'node:net'],
    why: 'the pretend ministry answers requests, and knows nothing of the page',
  },
  cli: {
    layers: ['sdk'],
    packages: ['node:fs', 'node:path', 'node:util'],
    why: 'the command line reads files and arguments, and leaves the judging to formwork/validation',
  },
};

/** Which layer each public entry of the package belongs to. */
const ENTRIES: Readonly<Record<string, string>> = {
  'formwork/spec': 'spec',
  'formwork/sdk': 'sdk',
  'formwork/validation': 'sdk',
  'formwork/validation/compile': 'sdk',
  'formwork/validation/runtime': 'sdk',
  'formwork/widgets': 'widgets',
  'formwork/define': 'widgets',
  'formwork/mocks': 'mocks',
  'formwork/mocks/browser': 'mocks',
};

/** Names, in words, an import that breaks the order of the layers. */
export const layers: Rule = {
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node: Node): void => {
      const specifier = nameOf(node['source']);
      const message = specifier && breach(file, specifier);
      if (message) context.report({node: node['source'] as Node, message});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** Says what is wrong with importing `specifier` in `file` (a path from the root), or nothing. */
export function breach(file: string, specifier: string): string | undefined {
  const folder = file.split('/')[0] ?? '';
  const isTest = /\.test\.ts$|\/testing\//.test(file);
  if (folder === 'examples') return isTest ? undefined : breachOfExample(file, specifier);
  const layer = LAYERS[folder];
  if (!layer) return undefined;

  const target = specifier.startsWith('.')
    ? join(file, '..', specifier).split(sep)[0]
    : specifier.startsWith('formwork')
      ? ENTRIES[specifier]
      : undefined;
  if (specifier.startsWith('.')) {
    if (target === folder || isTest) return undefined;
    const entry = Object.keys(ENTRIES).find((name) => ENTRIES[name] === target);
    return entry && layer.layers.includes(target ?? '')
      ? `${folder} imports another layer by its public name: write '${entry}' instead of '${specifier}'.`
      : allowed(folder, layer, target ?? specifier);
  }
  if (isTest) return undefined;
  if (specifier.startsWith('formwork')) {
    if (!target)
      return `'${specifier}' is not an entry of this package. Its entries stand in package.json under "exports".`;
    if (target === folder) return `${folder} imports its own modules by relative path, not as '${specifier}'.`;
    return layer.layers.includes(target) ? undefined : allowed(folder, layer, target);
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return layer.packages.includes(name) ? undefined : allowed(folder, layer, `'${specifier}'`);
}

function allowed(folder: string, {layers, packages, why}: Layer, instead: string): string {
  return `${folder} may import ${[...layers, ...packages].join(', ') || 'nothing'}, not ${instead}: ${why}.`;
}

function breachOfExample(file: string, specifier: string): string | undefined {
  const inside = specifier.startsWith('.') ? join(file, '..', specifier).startsWith('examples') : specifier in ENTRIES;
  if (inside || !/^\.|^formwork/.test(specifier)) return undefined;
  return `examples import the package by its public names (${Object.keys(ENTRIES).join(', ')}), not '${specifier}': a host can copy nothing else.`;
}
