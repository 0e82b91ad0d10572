/** The translations in xliff/, provided by the dev server. */
declare module 'translations' {
  export const translations: {readonly [language: string]: {readonly [id: string]: string}};
}
