// No library: the card is parsed once and cloned, and all cards share one stylesheet.
import css from './card.css?inline';
import html from 'virtual:card';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host {display: block} ${css}`);
const policy = globalThis.trustedTypes?.createPolicy('peer-element', {createHTML: (html) => html});
const template = document.createElement('template');
template.innerHTML = policy?.createHTML(html) ?? html;

customElements.define(
  'peer-element',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
    }
  },
);
