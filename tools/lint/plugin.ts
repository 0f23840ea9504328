import {layers} from './layers.ts';
import {strictCsp} from './strict-csp.ts';
import {words} from './words.ts';

/** The rules of this house, for `.oxlintrc.json`. */
export default {
  meta: {name: 'formwork'},
  rules: {layers, 'strict-csp': strictCsp, words},
};
