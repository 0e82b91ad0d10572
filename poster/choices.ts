import {languageOf, spoken, type SpokenLanguage} from '../dist/modules/languages/spoken.js';
import {kinds} from '../dist/modules/options/kinds.js';
import {options as declared, optionNames, type Options} from '../dist/modules/options/options.js';
import {readOption} from '../dist/modules/options/read-option.js';

export interface Choices {
  /** One or two. */
  readonly languages: readonly SpokenLanguage[];
  /** As the card reads them: the county and the number. */
  readonly options: Options;
  /** A page to link to, an `https:` address. */
  readonly page: string | undefined;
  /** What the person who prints the poster should know. */
  readonly notes: readonly string[];
}

/** Reads the poster's address: `lang` (one or two), `county`, `phone` and `page`. */
export function choicesFrom(query: URLSearchParams): Choices {
  const notes: string[] = [];
  const codes = query
    .getAll('lang')
    .flatMap((value) => value.split(','))
    .filter(Boolean);
  const asked = codes.map(languageOf).filter((language) => language !== undefined);
  if (asked.length < codes.length)
    notes.push(`The poster has these languages: ${spoken.map(({code}) => code).join(', ')}.`);
  const chosen = [...new Set(asked)].slice(0, 2);
  const languages = chosen.length ? chosen : [spoken[0]!];
  for (const {english, reviewed} of languages)
    if (!reviewed)
      notes.push(
        `The ${english} is a machine-made draft. Let someone who speaks it well read it before you print.`,
      );

  const options = Object.fromEntries(
    optionNames.map((name) => [
      name,
      readOption(name, ['county', 'phone'].includes(name) ? query.get(name) : null, (text) =>
        notes.push(text.replace('<iop-return-card>', 'The poster')),
      ),
    ]),
  ) as unknown as Options;
  const own = declared.phone.default;
  if (options.phone.number !== own.number)
    notes.push(
      `This is not the program’s own number, ${own.display}. Call ${options.phone.display} before you print.`,
    );

  const text = query.get('page')?.trim();
  const page = text ? (kinds.url.read(text, []) as string | undefined) : undefined;
  if (text && !page)
    notes.push(`The poster does not accept page="${text.slice(0, 60)}". It takes an https: address.`);
  return {languages, options, page, notes};
}
