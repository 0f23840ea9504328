/**
 * The small views that few forms need: together one request, not one each.
 *
 * @module
 */
export {constant} from './constant.ts';
export {dateTime, time} from './date-time.ts';
export {json} from './json.ts';
export {secret} from './secret.ts';
