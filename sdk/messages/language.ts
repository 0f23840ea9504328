/** A language that the catalogues are written in. */
export type Language = 'zh-CN' | 'en';

/** The catalogue's language for a BCP 47 tag: English for any English, else Chinese. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
