/**
 * Registers the elements. Entry point `formwork/define`, the only one with a side effect.
 *
 * @module
 */
import {FormworkFiling} from './filing/formwork-filing.ts';
import {FormworkForm} from './form/formwork-form.ts';
import {register} from './registration.ts';

register('formwork-filing', FormworkFiling);
register('formwork-form', FormworkForm);
