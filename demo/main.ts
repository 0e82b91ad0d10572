import {html, render} from 'lit';
import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import {renderCard} from '../dist/modules/snippets/render-card.js';
import {Address, readAddress} from './address.js';
import {bar} from './bar.js';
import {colorNames, formOf, siteOf, type Choices} from './choices.js';
import type {UsedColors} from './color-field.js';
import {usedColor} from './colors.js';
import {copy, copyFormatted, copyText, save} from './copy.js';
import {Confirmed, destinationsOf} from './destinations.js';
import {remarkOn} from './fields.js';
import {filesForm} from './files-form.js';
import {goTo, leadLinks} from './go-to.js';
import {heightsTable} from './heights.js';
import {parse} from './html.js';
import {notesOn} from './notes.js';
import {optionsForm} from './options-form.js';
import {pasteForm} from './paste-form.js';
import {firstLook, previewControls} from './preview-controls.js';
import {Preview} from './preview.js';
import {readForm, withForm} from './read-form.js';
import {readSnippet, type Reading} from './read-snippet.js';
import {takesPageLanguage, framed} from './sites.js';
import {siteForm} from './site-form.js';
import {snippetOf} from './snippet.js';
import {isOff, snippetView} from './snippet-view.js';
import {Stage} from './stage.js';
import {stepsView} from './steps.js';
import {troubleView} from './trouble.js';

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
let used: UsedColors = {};

const preview = new Preview(byId('frame') as HTMLIFrameElement, showCard);
const stage = new Stage(byId('stage'), byId('frame'));

/** What only the card in the preview can tell: the colors that it uses. */
function showCard(card: IopReturnCard | undefined) {
  const asked = colorNames.filter((name) => choices[name] && !remarkOn(name, choices[name]).fault);
  used = card?.shadowRoot
    ? Object.fromEntries(asked.map((name) => [name, usedColor(name, choices[name]!, card)]))
    : {};
  showOptions();
}

function showOptions() {
  render(optionsForm(choices, questions, used), byId('options-form'));
  const notes = notesOn(choices, snippet, look.medium, used);
  render(
    notes.map((note) => html`<li>${note}</li>`),
    byId('notes'),
  );
}

function show() {
  snippet = snippetOf(choices);
  const way = formOf(choices);
  const unconfirmed = destinationsOf(choices, snippet).filter(({name}) => !confirmed.has(name, choices));
  const copyCode = () => void copy(byId('code') as HTMLTextAreaElement).then(say);
  render(siteForm(choices), byId('site-form'));
  render(
    filesForm(choices, snippet, (text) => void copyText(text).then(say)),
    byId('files-form'),
  );
  showOptions();
  render(
    way === 'poster'
      ? ''
      : previewControls(look, !choices['lang'] && takesPageLanguage.includes(way), (next) => {
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
        document.querySelector<HTMLElement>('.get .main')!.focus();
      },
      copy: copyCode,
      copyFormatted: () => void copyFormatted(snippet.text, parse(snippet.text).textContent).then(say),
      save: () => save('paste-into-your-page.txt', snippet.text),
    }),
    byId('snippet-view'),
  );
  render(bar(status, isOff(choices, unconfirmed), copyCode), byId('bar'));
  render(stepsView(choices), byId('steps-view'));
  render(framed.includes(way) ? heightsTable(choices) : '', byId('heights'));
  render(troubleView(choices, takePlain), byId('trouble-view'));
  render(pasteForm(reading, unconfirmed.length > 0, paste, update), byId('paste-form'));
  preview.show({
    html: snippet.preview,
    address: snippet.page,
    hasScript: look.medium !== 'no-script' && way !== 'static' && way !== 'plain',
    isPaper: look.medium === 'paper',
    isDark: look.device === 'dark',
    language: look.language,
  });
  stage.show(way === 'poster' ? 860 : look.medium === 'paper' ? 720 : look.width);
  (byId('print') as HTMLButtonElement).disabled = look.medium === 'no-script';
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

function update(next: Choices) {
  choose(next);
  address.endChange();
  say('Copy the new snippet, and replace the old one with it.');
  goTo(byId('get'));
}

function takePlain() {
  choose(withForm(choices, 'plain'));
  address.endChange();
  goTo(byId('get'));
}

const isOurs = ({target}: Event) =>
  (target as HTMLInputElement).form === form && (target as HTMLInputElement).name;

byId('print').addEventListener('click', () => preview.print());
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('input', (event) => {
  if (!isOurs(event)) return;
  const next = readForm(form, choices);
  confirmed.add((event.target as HTMLInputElement).name, next);
  choose(next);
});
document.addEventListener('change', (event) => {
  if (!isOurs(event)) return;
  address.write(choices);
  address.endChange();
});
leadLinks();
addEventListener('popstate', () => {
  choices = readAddress(location.hash) ?? choices;
  status = '';
  show();
  address.endChange();
});

show();
