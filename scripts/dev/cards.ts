import {announcement} from '../../src/sections/announcement.js';
import {card} from '../../src/sections/card.js';
import type {Words} from '../../src/languages/spoken.js';
import {inLanguage} from './localize.js';
import {translations} from 'translations';

/** Replaces the generated module: uses the sections in src and looks up each sentence while rendering. */
export const cards: {readonly [code: string]: Words | undefined} = Object.fromEntries(
  ['en', ...Object.keys(translations)].map((code) => [
    code,
    {
      card: (...args) => inLanguage(code, () => card(...args)),
      announcement: (...args) => inLanguage(code, () => announcement(...args)),
    } satisfies Words,
  ]),
);
