import {FormworkForm} from './form/formwork-form.ts';
import {register} from './registration.ts';

register('formwork-form', FormworkForm);

export {registerFieldView} from './fields/registry.ts';
export {FormworkForm};
