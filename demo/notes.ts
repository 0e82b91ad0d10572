import {languageOf, spoken} from '../dist/modules/languages/spoken.js';
import {colorNames, formOf, type Choices} from './choices.js';
import {labels} from './labels.js';
import type {UsedColors} from './color-field.js';
import {readColor} from './colors.js';
import {takesPageLanguage, type Form} from './sites.js';
import type {Snippet} from './snippet.js';

const listed = new Intl.ListFormat('en');

const colorOf = (name: string) => `color of the ${labels[name]!.toLowerCase()}`;

const named = (name: string) =>
  colorNames.some((color) => color === name) ? `the ${colorOf(name)}` : labels[name]!.toLowerCase();

/** What a partner should know that the preview doesn't show. */
export function notesOn(choices: Choices, snippet: Snippet, medium: string, used: UsedColors): string[] {
  const form = formOf(choices);
  return [
    ...(snippet.leftOut.length
      ? [
          `This kind of snippet has no place for ${listed.format(snippet.leftOut.map(named))}, so yours leaves it out.`,
        ]
      : []),
    ...withoutScript(form, medium),
    ...colorNames
      .filter((name) => used[name] && used[name] !== readColor(choices[name] ?? ''))
      .map(
        (name) =>
          `The card makes the ${colorOf(name)} lighter or darker, so that its text is easy to read: ${used[name]!} for ${readColor(choices[name]!)!}.`,
      ),
    ...translations(choices, form),
  ];
}

function withoutScript(form: Form, medium: string): string[] {
  if (medium === 'no-script' && form === 'one-tag')
    return ['Without JavaScript, this snippet shows nothing. Write the phone number beside it.'];
  if (form === 'static') return ['Without a script, the card has no language switcher and no copy button.'];
  if (form === 'plain')
    return ['Plain HTML looks like the rest of your page, so it will not look as it does here.'];
  return [];
}

function translations(choices: Choices, form: Form): string[] {
  const usesPageLanguage = takesPageLanguage.includes(form);
  const [chosen] = choices['lang'] ? [languageOf(choices['lang'])] : [];
  const shown = choices['lang'] ? [chosen] : usesPageLanguage ? spoken : [];
  const waiting = shown.flatMap((language) => (language && !language.reviewed ? [language.english] : []));
  return waiting.length ? [`${listed.format(waiting)}: translated by a machine, not checked yet.`] : [];
}
