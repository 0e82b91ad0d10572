// The pages that the rules are run on. A new page is one more row.
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {pageWith} from '../real-web/site.mjs';

/**
 * @typedef {object} Tested
 * @property {string} name
 * @property {string} [file] a page of this repository
 * @property {string} [page] or its HTML
 * @property {boolean} [isMarkup] only for the HTML checker
 */

const src = '/iop-return-card.js';
const open = 'q1 q2 q3 q4 q5';
const languages = ['en', 'es', 'pt', 'ht'];

/** @param {string} name @param {import('../../dist/modules/snippets/render-card.js').CardOptions} options @returns {Tested} */
const card = (name, options) => ({
  name,
  page: pageWith(renderCard(options)).replace('lang="en"', `lang="${options.lang ?? 'en'}"`),
});

/** @type {Tested[]} */
export const pages = [
  ...languages.map((lang) => card(`card, ${lang}`, {src, lang, open, email: 'desk@example.org'})),
  card('card, dark', {src, open, theme: 'dark'}),
  card('card, short form', {src, omit: 'reassurances message'}),
  card('card, opening hours', {src, openingHours: 'Mo-Fr 09:00-17:00'}),
  ...languages.map((lang) => card(`compact card, ${lang}`, {src, lang, compact: true})),
  card('static compact card', {as: 'static', compact: true}),
  ...languages.map((lang) => card(`static card, ${lang}`, {as: 'static', lang, open})),
  ...languages.map((lang) => card(`plain card, ${lang}`, {as: 'plain', lang})),
  // The HTML checker doesn't look into a <template>.
  ...languages.map((lang) => ({
    name: `markup of the card, ${lang}`,
    isMarkup: true,
    page: pageWith(
      renderCard({as: 'static', src, lang, open, openingHours: 'Mo-Fr 09:00-17:00'})
        .replace(/<style.*?<\/style>/s, '')
        .replace(/<\/?template[^>]*>/g, ''),
    ),
  })),
  card('page with a frame', {as: 'frame', src: '/dist/frame.html'}),
  {name: 'frame', file: 'build/site/latest/frame.html'},
  ...languages.map((lang) => ({
    name: `card page, ${lang}`,
    file: `build/site/latest/page${lang === 'en' ? '' : `.${lang}`}.html`,
  })),
  {name: 'partner’s page', file: 'build/site/index.html'},
  {name: 'poster', file: 'build/site/poster.html'},
  {name: 'review page', file: 'build/site/review.html'},
  {name: 'START.html', file: 'scripts/release/start.html'},
  ...[
    'bootstrap',
    'bulma',
    'foundation',
    'frame',
    'modules',
    'one-tag',
    'plain',
    'static',
    'tailwind',
    'uswds',
  ].map((host) => ({name: `host ${host}`, file: `demo/hosts/${host}.html`})),
];
