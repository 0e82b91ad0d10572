import {html, render} from 'lit';
import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import {renderCard} from '../dist/modules/snippets/render-card.js';
import {Address, readAddress} from './address.js';
import {formOf, siteOf, tidy, type Choices} from './choices.js';
import {Confirmed, destinationsOf} from './destinations.js';
import {copy, copyFormatted, download} from './copy.js';
import {heightsTable} from './heights.js';
import {parse} from './html.js';
import {notesOn} from './notes.js';
import {optionsForm} from './options-form.js';
import {pasteForm} from './paste-form.js';
import {firstLook, previewControls} from './preview-controls.js';
import {Preview} from './preview.js';
import {readSnippet, type Reading} from './read-snippet.js';
import {takesPageLanguage, framed} from './sites.js';
import {siteForm} from './site-form.js';
import {snippetOf} from './snippet.js';
import {snippetView} from './snippet-view.js';
import {Stage} from './stage.js';
import {stepsView} from './steps.js';

const byId = (id: string) => document.getElementById(id)!;
const form = byId('choices') as HTMLFormElement;
const questions = [...parse(renderCard({as: 'plain'})).querySelectorAll('summary')].map(
  (summary) => summary.textContent,
);

const address = new Address();
const confirmed = new Confirmed();
let choices = readAddress(location.hash) ?? {};
let snippet = snippetOf(choices);
let look = firstLook;
let status = '';
let reading: Reading | undefined;
let shownCard: IopReturnCard | undefined;

const preview = new Preview(byId('frame') as HTMLIFrameElement, (card) => {
  shownCard = card;
  showNotes();
});
const stage = new Stage(byId('stage'), byId('frame'));

function showNotes() {
  const notes = notesOn(choices, snippet, look.medium, shownCard);
  render(
    notes.map((note) => html`<li>${note}</li>`),
    byId('notes'),
  );
}

function show() {
  snippet = snippetOf(choices);
  const way = formOf(choices);
  const unconfirmed = destinationsOf(choices, snippet).filter(({name}) => !confirmed.has(name, choices));
  const usesPageLanguage = !choices['lang'] && takesPageLanguage.includes(way);
  render(siteForm(choices), byId('site-form'));
  render(optionsForm(choices, questions), byId('options-form'));
  render(
    previewControls(look, usesPageLanguage, (next) => {
      look = next;
      show();
    }),
    byId('preview-controls'),
  );
  render(
    snippetView(choices, snippet, unconfirmed, {
      status,
      confirm() {
        for (const {name} of unconfirmed) confirmed.add(name, choices);
        say('Confirmed. You can copy the snippet now.');
        document.querySelector<HTMLElement>('.main')!.focus();
      },
      copy: () => void copy(byId('code') as HTMLTextAreaElement).then(say),
      copyFormatted: () => void copyFormatted(snippet.text, parse(snippet.text).textContent).then(say),
      download: () => download('iop-return-card.html', snippet.text),
    }),
    byId('snippet-view'),
  );
  render(stepsView(choices), byId('steps-view'));
  render(framed.includes(way) ? heightsTable(choices) : '', byId('heights'));
  render(pasteForm(reading, unconfirmed.length > 0, paste), byId('paste-form'));
  preview.show({
    form: way,
    html: snippet.preview,
    hasScript: look.medium !== 'no-script' && way !== 'static' && way !== 'plain',
    isPaper: look.medium === 'paper',
    isDark: look.device === 'dark',
    language: look.language,
  });
  stage.show(look.medium === 'paper' ? 720 : look.width);
  (byId('print') as HTMLButtonElement).disabled = look.medium === 'no-script';
  showNotes();
}

function say(outcome: string) {
  status = outcome;
  show();
}

function choose(next: Choices) {
  choices = next;
  status = '';
  show();
  address.write(choices);
}

function paste(text: string) {
  reading = readSnippet(text, siteOf(choices).id);
  if (reading.choices) choose(reading.choices);
  else show();
  address.endChange();
}

/** The form's current choices. Checkboxes with the same name become one value with all checked ones. */
function readForm(): Choices {
  const data = new FormData(form);
  // After a change of site, starts with the best form for that site.
  if (data.get('site') !== siteOf(choices).id) data.delete('form');
  return tidy([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(' ')] as const));
}

function goTo(goal: HTMLElement) {
  goal.focus({preventScroll: true});
  goal.scrollIntoView();
}

const isOurs = ({target}: Event) =>
  (target as HTMLInputElement).form === form && (target as HTMLInputElement).name;

byId('print').addEventListener('click', () => preview.print());
byId('take-plain').addEventListener('click', () => {
  choose(tidy(Object.entries({...choices, site: 'no-script', form: 'plain'})));
  address.endChange();
  goTo(byId('get'));
});
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('input', (event) => {
  if (!isOurs(event) && !(event.target as Element).closest('#choices')) return;
  const next = readForm();
  confirmed.add((event.target as HTMLInputElement).name, next);
  choose(next);
});
document.addEventListener('change', (event) => {
  if (!isOurs(event)) return;
  address.write(choices);
  address.endChange();
});
// Links within the page scroll by script, because the URL hash holds the choices.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const goal = link && document.getElementById(link.hash.slice(1));
  if (!goal || event.defaultPrevented) return;
  event.preventDefault();
  goTo(goal);
});
addEventListener('popstate', () => {
  choices = readAddress(location.hash) ?? choices;
  status = '';
  show();
  address.endChange();
});

show();
