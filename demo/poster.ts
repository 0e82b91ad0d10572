import {languageOf, spoken} from '../dist/modules/languages/spoken.js';
import type {Choices} from './choices.js';

const languages = (choices: Choices) => [
  ...new Set(
    [choices['lang'] ?? spoken[0]!.code, choices['second']].flatMap(
      (text) => languageOf(text ?? '')?.code ?? [],
    ),
  ),
];

/** The address of the poster beside this page, and the names of the choices that it takes. */
export function posterAddress(choices: Choices): {address: string; taken: readonly string[]} {
  const parameters = new URLSearchParams({lang: languages(choices).join(',')});
  const taken = ['county', 'phone', 'page'];
  for (const name of taken) if (choices[name]) parameters.set(name, choices[name]);
  return {address: new URL(`poster.html?${parameters.toString()}`, location.href).href, taken};
}
