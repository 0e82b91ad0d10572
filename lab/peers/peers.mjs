// The card and its peers. Each has its markup in the page (`html`), and what it loads: an entry in cards/ to build, or a
// script of dist.
import {readFileSync} from 'node:fs';
import {cardHtml} from './markup.mjs';
import {readWords} from './words.mjs';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} title
 * @property {string} about how it is built
 * @property {string[]} [packages] whose versions are recorded
 * @property {string} html of one card; `%id%` is replaced by a number
 * @property {string} [entry] the module that the build starts from
 * @property {string} [file] of dist
 * @property {string} [inline] an inline script that its documentation asks for
 * @property {string} [question] a selector for what opens a question, if it isn't `summary`
 * @property {number} [toggled] which of them is clicked first; by default the second
 * @property {import('./words.mjs').Words} [words] that it has to show, if not all
 * @property {boolean} [ours]
 */

export const words = readWords();

/** @type {Partial<import('./markup.mjs').Kit>} */
const govuk = {
  card: (content) => `<section class="card" aria-labelledby="title%id%">${content}</section>`,
  title: (text) => `<h2 class="govuk-heading-m" id="title%id%">${text}</h2>`,
  heading: (text) => `<h3 class="govuk-heading-s">${text}</h3>`,
  paragraph: (text) => `<p class="govuk-body">${text}</p>`,
  list: (items) =>
    `<ul class="govuk-list govuk-list--bullet">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  questions: (items) =>
    `<div class="govuk-accordion" data-module="govuk-accordion" id="questions%id%">${items
      .map(
        ({question, answer}, index) =>
          `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header">` +
          `<h4 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="questions%id%-heading-${index + 1}">${question}</span></h4></div>` +
          `<div id="questions%id%-content-${index + 1}" class="govuk-accordion__section-content"><p class="govuk-body">${answer}</p></div></div>`,
      )
      .join('')}</div>`,
  call: ({href, text}) =>
    `<a class="govuk-button" href="${href}" role="button" draggable="false" data-module="govuk-button">${text}</a>`,
  link: ({href, text}) => `<a class="govuk-link" href="${href}">${text}</a>`,
};

/** @type {Partial<import('./markup.mjs').Kit>} */
const webAwesome = {
  card: (content) => `<wa-card>${content}</wa-card>`,
  title: (text) => `<h2>${text}</h2>`,
  questions: (items) =>
    items.map(({question, answer}) => `<wa-details summary="${question}">${answer}</wa-details>`).join(''),
  call: ({href, text}) => `<wa-button variant="brand" href="${href}">${text}</wa-button>`,
};

const snippet =
  '<div><iop-return-card county="plymouth"><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>';

/** @type {Peer[]} */
export const peers = [
  {
    name: 'card',
    title: 'this card',
    about: 'the snippet of the README, with the script in four languages',
    html: snippet,
    file: 'dist/iop-return-card.js',
    ours: true,
  },
  {
    name: 'card-en',
    title: 'this card, English only',
    about: 'the same with the script in one language',
    html: snippet,
    file: 'dist/iop-return-card.en.js',
    ours: true,
  },
  {
    name: 'card-compact',
    title: 'this card, compact',
    about: 'the snippet with `compact`; what is toggled is the row that unfolds the rest',
    html: snippet.replace(' county', ' compact county'),
    file: 'dist/iop-return-card.js',
    toggled: 0,
    // One short sentence is in place of the lead.
    words: {...words, lead: []},
    ours: true,
  },
  {
    name: 'card-static',
    title: 'this card, static',
    about: 'the static card of `dist/static`, which needs no script',
    html: readFileSync('dist/static/en-plymouth.html', 'utf8'),
    ours: true,
  },
  {
    name: 'plain',
    title: 'plain HTML',
    about: 'headings, lists, links and `<details>`, with a short stylesheet',
    html: cardHtml(words),
    entry: 'plain.js',
  },
  {
    name: 'element',
    title: 'bare custom element',
    about: 'no library: one template, cloned, and one shared stylesheet, the same as that of plain HTML',
    html: '<peer-element></peer-element>',
    entry: 'element.js',
  },
  {
    name: 'lit',
    title: 'Lit',
    about: 'one element with one static template, and that stylesheet',
    packages: ['lit'],
    html: '<peer-lit></peer-lit>',
    entry: 'lit.js',
  },
  {
    name: 'govuk',
    title: 'GOV.UK Frontend',
    about:
      'the markup of its templates in the page, and the script and styles of the components that it uses',
    packages: ['govuk-frontend'],
    html: cardHtml(words, govuk),
    entry: 'govuk.js',
    inline:
      "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');",
    question: '.govuk-accordion__section-button',
  },
  {
    name: 'webawesome',
    title: 'Web Awesome',
    about:
      'card, details and button, each imported by itself, with the default theme and a few lines for the text',
    packages: ['@awesome.me/webawesome'],
    html: cardHtml(words, webAwesome),
    entry: 'webawesome.js',
  },
  {
    name: 'react',
    title: 'React with Radix',
    about: 'a production build with the accordion of Radix, which brings no styles: that of plain HTML',
    packages: ['react', '@radix-ui/react-accordion'],
    html: '<div id="react-card"></div>',
    entry: 'react.jsx',
    question: '.question button',
  },
];
