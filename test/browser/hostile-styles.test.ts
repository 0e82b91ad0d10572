import {expect} from '@open-wc/testing';
import {expectQuietLook, expectToWork} from '../support/looks.js';
import {closePages, find, openPage, partnerPage} from '../support/page.js';

afterEach(closePages);

describe('the card looks and works the same with', () => {
  for (const [what, rules] of Object.entries({
    'a root font size of 62.5%': 'html {font-size: 62.5%}',
    'a huge root font size': 'html {font-size: 400%}',
    'fonts and colors forced on everything': `*, *::before, *::after {
      font: italic 900 9px/1 fantasy !important; color: #eee !important; background: #222 !important;
      text-shadow: 1px 1px red !important;
      fill: red !important; accent-color: red !important; color-scheme: dark !important}`,
    'boxes forced on everything': `* {
      margin: 3px !important; padding: 2px !important; border: 4px dashed red !important; border-radius: 0 !important;
      box-sizing: content-box !important; min-height: 3em !important; float: none !important; outline: 0 !important}`,
    'everything unset': '* {all: unset !important}',
    'everything inline': '* {display: inline !important}',
    'text that shouts': `body {
      text-transform: uppercase; line-height: 4; letter-spacing: 1em; word-spacing: 1em; font-variant: small-caps;
      font-size: 40px; font-weight: 900; font-stretch: expanded; text-shadow: 1px 1px red; color: red}`,
    'text that is set its own way': `body {
      text-align: right; text-indent: 4em; white-space: nowrap; word-break: break-all; hyphens: auto; quotes: none;
      line-break: anywhere; tab-size: 1; text-wrap: nowrap; overflow-wrap: anywhere; font-feature-settings: "smcp"}`,
    'things a card inherits without text': `body {
      cursor: wait; list-style: square inside; border-collapse: collapse; caret-color: red;
      fill: red; stroke: red; image-rendering: pixelated; orphans: 9; color-scheme: dark}`,
    'right to left': 'body {direction: rtl; unicode-bidi: bidi-override}',
    'rules for what is inside, by name': `p, a, ul, li, h2, h3, summary, details, button, select, label, svg, [part] {
      display: none !important; font-size: 1px !important}`,
  })) {
    it(what, async () => {
      const {card} = await openPage(partnerPage({head: `<style>${rules}</style>`}));
      await expectQuietLook(card);
      expectToWork(card);
    });
  }

  for (const name of ['bootstrap', 'bulma', 'foundation', 'tailwind', 'uswds']) {
    it(`the stylesheet of ${name}`, async () => {
      const {card} = await openPage(`/demo/hosts/${name}.html`, {width: 1280});
      await expectQuietLook(card);
      expectToWork(card);
    });
  }
});

describe('what a page turns off around the card is off in the card', () => {
  it('a card in a hidden part of the page is hidden', async () => {
    const {card, window} = await openPage(partnerPage({head: '<style>div {visibility: hidden}</style>'}));
    expect(window.getComputedStyle(find(card, '[part=call]')).visibility).to.equal('hidden');
  });

  it('an invisible card, as in a carousel’s faded slide, takes no clicks and starts no calls', async () => {
    const {card, document} = await openPage(
      partnerPage({head: '<style>div {opacity: 0; pointer-events: none}</style>'}),
    );
    const {left, top, width, height} = find(card, '[part=call]').getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(there?.localName).to.equal('body');
  });

  it('an inert card, by attribute or by style, can’t be reached by Tab', async function () {
    const {card, window} = await openPage(
      partnerPage({head: '<style>div {interactivity: inert}</style>', attributes: 'inert'}),
    );
    const call = find(card, '[part=call]');
    call.focus();
    expect(card.shadowRoot!.activeElement).to.equal(null);
    card.inert = false;
    if (!window.CSS.supports('interactivity', 'inert')) this.skip();
    call.focus();
    expect(card.shadowRoot!.activeElement).to.equal(null);
  });

  it('but the words to copy can be selected, even under user-select: none', async () => {
    const {card, window} = await openPage(
      partnerPage({head: '<style>* {user-select: none; -webkit-user-select: none}</style>'}),
    );
    const style = window.getComputedStyle(find(card, '[part=words]'));
    expect(style.userSelect || style.webkitUserSelect).to.equal('text');
  });
});
