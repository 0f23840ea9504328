import type {AjvStandalone} from '../../module.js';

export declare const identify: AjvStandalone;
export declare const register: AjvStandalone;
export declare const sms: AjvStandalone;
