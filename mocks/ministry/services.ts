import {createForm, limitsOf, type Form, type MaterialLimits} from 'formwork/sdk';
import type {AjvStandalone, FormSchema, ServiceModule, ServiceSpec} from 'formwork/spec';

/** A service as the ministry offers it. */
export interface Service {
  readonly spec: ServiceSpec;
  /** The validators of its forms by the form's id. */
  readonly validators: Readonly<Record<string, AjvStandalone>>;
  /** What may be uploaded, by the key of the material, whether the answers ask for it or not. */
  readonly slots: ReadonlyMap<string, MaterialLimits>;
}

/** Makes a shipped service ready to be offered. */
export async function openService({spec, validators}: ServiceModule): Promise<Service> {
  return {spec, validators: (await validators?.()) ?? {}, slots: new Map(slotsIn(filedForm(spec)))};
}

/** The form in which a service is filed, with answers as they are; none for a service that only informs. */
export function formOf({spec}: Service, answers: unknown): Form | undefined {
  const schema = filedForm(spec);
  return schema && createForm(schema, {value: answers});
}

function filedForm({steps}: ServiceSpec): FormSchema | undefined {
  return steps.find((step) => step.type === 'form')?.form;
}

/** The materials that a schema asks for, under any condition. */
function* slotsIn(schema: unknown): Generator<readonly [string, MaterialLimits]> {
  if (typeof schema !== 'object' || schema === null) return;
  const {properties = {}} = schema as {readonly properties?: Readonly<Record<string, unknown>>};
  for (const [key, property] of Object.entries(properties)) {
    if (isMaterial(property)) yield [key, limitsOf(property)];
  }
  for (const member of Object.values(schema)) yield* slotsIn(member);
}

function isMaterial(schema: unknown): boolean {
  const {ui} = (schema ?? {}) as {readonly ui?: {readonly widget?: unknown}};
  return ui?.widget === 'material';
}
