import {render} from 'lit';
import {App} from './app.js';
import {Draft} from './draft.js';
import {choose} from './choose.js';
import {choices, Session} from './session.js';

const root = document.querySelector<HTMLElement>('#page')!;
const code = new URLSearchParams(location.search).get('lang') ?? '';
const language = [...choices.review, ...choices.start].find((language) => language.code === code);

if (language) {
  document.title = `${language.english}: the return card’s translation`;
  const app = new App(new Session(code), await Draft.of(code), root);
  await app.work.restore();
} else {
  render(choose(code), root);
}
