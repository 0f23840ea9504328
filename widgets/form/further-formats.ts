/**
 * The formats of the standard and of the dialect, with their words: fetched when a schema names one of them.
 *
 * @module
 */
export {chineseFormats as chineseWords, defaultFormats as furtherFormats} from 'formwork/sdk';
