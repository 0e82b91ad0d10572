import {render} from 'lit';
import type {Language} from '../src/languages/languages.js';
import {optionNames, questionIds, type Options} from '../src/options/options.js';
import {readOption} from '../src/options/read-option.js';
import {announcement} from '../src/sections/announcement.js';
import {card} from '../src/sections/card.js';
import {template} from '../src/element/template.js';
import {inLanguage} from '../scripts/dev/localize.js';
import type {Variant} from './variants.js';
import {translations} from './translations.js';

/** How the reviewer wants to see the card. */
export interface Look {
  readonly isDark: boolean;
  readonly areQuestionsOpen: boolean;
}

/** What the card needs to know about its language. */
export type CardLanguage = Pick<Language, 'code' | 'name' | 'english' | 'direction' | 'made' | 'reviewed'>;

/** Renders the real card in one language, with the given texts by sentence id. Without a text, it shows the English. */
export function renderCard(
  root: HTMLElement | ShadowRoot,
  language: CardLanguage,
  {options, state}: Variant,
  {isDark, areQuestionsOpen}: Look,
  textOf: (id: string) => string,
  asked: (id: string) => void = () => undefined,
) {
  const {code} = language;
  translations[code] = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, id) => {
        asked(String(id));
        return textOf(String(id));
      },
    },
  );
  const read = {...options, theme: isDark ? 'dark' : 'light'};
  const chosen = Object.fromEntries(
    optionNames.map((name) => [name, readOption(name, read[name as keyof typeof read])]),
  ) as unknown as Options;
  render(
    template(
      {
        ...language,
        card: (...args) => inLanguage(code, () => card(...args)),
        announcement: (...args) => inLanguage(code, () => announcement(...args)),
      },
      chosen,
      {
        languages: [{code: 'en', name: 'English'}, language],
        open: areQuestionsOpen ? questionIds : [],
        actions: ['copy', 'share'],
        announcement: undefined,
        unfolded: false,
        line: undefined,
        ...state,
      },
    ),
    root,
  );
}
