import {brotliCompressSync, constants} from 'node:zlib';

/** How many bytes a file takes after Brotli at its highest quality. */
export function brotli(body: Uint8Array): number {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
