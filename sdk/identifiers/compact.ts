/**
 * Text as it was meant: full-width letters, digits and signs as ASCII, without spaces and invisible characters.
 *
 * Input methods type `１２３` and U+3000, and telephone apps wrap a copied number in U+202D and U+202C.
 */
export function compact(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, toAscii).replace(/[\s\p{Cf}]/gu, '');
}

function toAscii(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
