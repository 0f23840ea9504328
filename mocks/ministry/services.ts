import type {AjvStandalone, ServiceModule, ServiceSpec} from 'formwork/spec';

/** A service as the ministry offers it: its spec, and the validators of its forms by the form's id. */
export interface Service {
  readonly spec: ServiceSpec;
  readonly validators: Readonly<Record<string, AjvStandalone>>;
}

/** Makes a shipped service ready to be offered. */
export async function openService({spec, validators}: ServiceModule): Promise<Service> {
  return {spec, validators: (await validators?.()) ?? {}};
}
