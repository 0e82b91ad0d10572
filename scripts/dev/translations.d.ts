/** The translations in xliff/, from the dev server. */
declare module 'translations' {
  export const translations: {readonly [language: string]: {readonly [id: string]: string}};
}
