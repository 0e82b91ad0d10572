import {html, render} from 'lit';
import {spoken} from '../dist/modules/languages/spoken.js';
import {choicesFrom} from './choices.js';
import {controls} from './controls.js';
import {fitToPaper} from './fit-to-paper.js';
import {sheet} from './sheet.js';
import {wordsOf} from './words.js';

const query = new URLSearchParams(location.search);
const choices = choicesFrom(query);
const {languages, options} = choices;
const words = (some: typeof languages) => some.map((language) => wordsOf(language, options));

/** In the partner's page, which has these controls itself. */
const isPreview = self !== top;

render(
  html`${isPreview ? '' : controls(choices, query)}
  ${sheet(words(languages), words(spoken.filter((language) => !languages.includes(language))), choices)}`,
  document.body,
);
void document.fonts.ready.then(() =>
  fitToPaper(document.querySelector('.sheet')!, languages.length === 2 ? 2 : 1),
);
