/**
 * What compiled validators read. Entry point `formwork/validation/runtime`, which the modules import that
 * `formwork validate compile` writes.
 *
 * @module
 */
export {equal} from '../form/data.ts';
export {lengthOf} from './length.ts';
export {defaultFormats as formats} from './standard-formats.ts';
export {isUnique} from './unique.ts';
