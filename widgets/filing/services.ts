import type {ServiceFamily, ServiceModule} from 'formwork/spec';

/**
 * Makes services known by their ids, so that `<formwork-filing service="…">` finds them.
 *
 * Elements that are already on the page and wait for one of these services start at once.
 */
export function registerServices(...modules: readonly ServiceModule[]): void {
  for (const module of modules) known.set(module.spec.id, module);
  for (const listener of listeners) listener();
}

/** Makes the services of a family known by their ids; each is loaded when an element asks for it. */
export function registerFamily(family: ServiceFamily): void {
  for (const [id, load] of Object.entries(family)) loaders.set(id, load);
  for (const listener of listeners) listener();
}

/** Loads a service of a registered family and registers it; undefined if no family has it. */
export function loadService(id: string): Promise<void> | undefined {
  return loaders.get(id)?.().then(registerServices);
}

/** The service of this id, if it has been registered. */
export function serviceOf(id: string): ServiceModule | undefined {
  return known.get(id);
}

/** The ids of all registered services, for a message to the developer. */
export function knownServices(): readonly string[] {
  return [...new Set([...known.keys(), ...loaders.keys()])];
}

/** Calls the listener whenever services are registered, until the returned function is called. */
export function onServices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const known = new Map<string, ServiceModule>();
const loaders = new Map<string, ServiceFamily[string]>();
const listeners = new Set<() => void>();
