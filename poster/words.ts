import {render} from 'lit';
import {template} from '../dist/modules/element/template.js';
import {posters} from '../dist/modules/languages/generated/posters.js';
import {spoken, type SpokenLanguage} from '../dist/modules/languages/spoken.js';
import type {Options} from '../dist/modules/options/options.js';

/** The text of the poster in one language, taken from the card. */
export function wordsOf(language: SpokenLanguage, options: Options) {
  const card = document.createElement('div');
  render(
    template(language, options, {
      languages: spoken,
      open: [],
      unfolded: false,
      actions: [],
      announcement: undefined,
      line: undefined,
    }),
    card,
  );
  const all = (selector: string) => [...card.querySelectorAll(selector)].map(textOf);
  const one = (selector: string) => all(selector)[0]!;

  const title = one('[part=heading]');
  const title2 = one('[part=heading] span');
  const crisis: {question: string; numbers: string[]}[] = [];
  for (const element of card.querySelectorAll('[part=crisis] :is(strong, a)')) {
    if (element.localName === 'strong') crisis.push({question: textOf(element), numbers: []});
    else crisis.at(-1)!.numbers.push(textOf(element));
  }
  return {
    lang: language.code,
    dir: language.direction,
    name: language.name,
    title: [title.slice(0, -title2.length).trim(), title2],
    lead: all('[part=lead] p').join(' '),
    /** Without the number, which the poster has once. */
    call: one('[part=call]').replace(options.phone.display, '').trim(),
    /** Whom to ask for, relay calls, and, except in English, how to ask for an interpreter. */
    contact: all('[part=contact] p'),
    interpreter: textOf(card.querySelector('[part=contact] p > [lang]')?.parentElement),
    crisisTitle: one('[part=crisis] h3'),
    crisis,
    ...posters[language.code]!(),
  };
}

export type PosterText = ReturnType<typeof wordsOf>;

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
