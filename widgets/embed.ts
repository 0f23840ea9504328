import {firstClassConstructor, initialRegistration, type ServiceModule} from 'formwork/spec';
import {FormworkFiling} from './filing/formwork-filing.ts';
import {registerFamily, registerServices} from './filing/services.ts';
import {register} from './registration.ts';

register('formwork-filing', FormworkFiling);
registerServices(initialRegistration);
registerFamily(firstClassConstructor);

/** What a filing is given: the properties of `<formwork-filing>`, none of them optional twice. */
export type MountOptions = Partial<
  Pick<
    FormworkFiling,
    'service' | 'endpoint' | 'lang' | 'fetch' | 'verifyFace' | 'backend' | 'drafts' | 'applicant' | 'amend' | 'navigate'
  >
>;

/** A filing on a page. */
export interface Mounted {
  readonly element: FormworkFiling;
  /** Takes it off the page; a draft stays and is resumed by the next one. */
  unmount(): void;
}

/** Puts a filing into a container, for hosts that would rather call a function than write a tag. */
export function mount(container: Element, options: MountOptions): Mounted {
  const element = Object.assign(document.createElement('formwork-filing'), options);
  container.append(element);
  return {element, unmount: () => element.remove()};
}

export {firstClassConstructor, FormworkFiling, initialRegistration, registerFamily, registerServices};
export type {ServiceModule};
