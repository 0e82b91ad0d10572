import {translations} from 'translations';

/** A sentence with values, as `str` creates it. */
interface Sentence {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

let language = 'en';

/** Runs `render` with each `msg` in the given language. */
export function inLanguage<T>(code: string, render: () => T): T {
  language = code;
  try {
    return render();
  } finally {
    language = 'en';
  }
}

export const str = (strings: TemplateStringsArray, ...values: unknown[]): Sentence => ({strings, values});

/** Replaces `msg` of @lit/localize: looks up the sentence at run time, and falls back to English. */
export function msg(english: string | Sentence, {id}: {id: string}): unknown {
  const translation = translations[language]?.[id];
  if (typeof english === 'string') return translation || english;
  const text = translation || english.strings.reduce((text, next, index) => `${text}{${index - 1}}${next}`);
  const parts = text
    .split(/\{(\d+)\}/)
    .map((part, index) => (index % 2 ? english.values[Number(part)] : part));
  return english.values.every((value) => typeof value === 'string') ? parts.join('') : parts;
}
