import {globSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {firstClassConstructor, type ServiceModule} from 'formwork/spec';

/** Every shipped service. */
export const services: readonly ServiceModule[] = await Promise.all(
  Object.values(firstClassConstructor).map((load) => load()),
);

/** The name of a service's folder. */
export function folderOf(service: ServiceModule): string {
  return basename(service.spec.id);
}

/** The fixtures of a kind (`rules`, `answers`, `form/valid`) that a service has. */
export function fixturesOf<T>(service: ServiceModule, kind: string): readonly T[] {
  const folder = join(SPECS, folderOf(service), 'fixtures', kind);
  return globSync('*.json', {cwd: folder})
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T);
}

const SPECS = resolve(import.meta.dirname, '../../../spec/first-class-constructor');
