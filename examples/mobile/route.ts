import {serviceIn, type Service} from './services.ts';

/** What an address shows: a service, and the returned case that it is to correct. */
export interface Route {
  readonly service: Service;
  readonly amend?: string;
}

/** The route of `#<folder>` or `#<folder>/amend/<case number>`; any other address is the home of the portal. */
export function routeOf(hash: string): Route | undefined {
  const [, folder = '', amend] = /^#([\w-]+)(?:\/amend\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  const service = serviceIn(folder);
  return service && {service, ...(amend && {amend})};
}

/** The address of a service by its id. */
export function hashOf({service, amend}: {readonly service: string; readonly amend?: string}): string {
  const folder = service.split('/').at(-1);
  return amend === undefined ? `#${folder}` : `#${folder}/amend/${amend}`;
}
