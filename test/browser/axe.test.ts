import 'axe-core/axe.min.js';
import {expect} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {codes} from '../support/languages.js';
import {announced, chooseLanguage, find, script, settled, spokenBy} from '../support/page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until.js';

declare const axe: {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
  getRules(): {ruleId: string}[];
};

await import(script);

const main = document.createElement('main');
document.body.append(main);
document.documentElement.lang = 'en';
after(() => main.remove());

async function place(attributes: Record<string, string> = {}, width = 390): Promise<IopReturnCard> {
  const card = document.createElement('iop-return-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  main.style.width = `${width}px`;
  main.replaceChildren(card);
  return settled(card);
}

/** Every axe rule, including AAA, best practice and experimental ones. */
async function violations(card: Element) {
  const {violations} = await axe.run(card, {
    runOnly: {type: 'rule', values: axe.getRules().map(({ruleId}) => ruleId)},
    resultTypes: ['violations'],
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 80)).join(' | ')}`);
}

const states: Record<string, (card: IopReturnCard) => unknown> = {
  closed: () => undefined,
  open: (card) => card.expandAll(),
  'copied, or announced as not copied': async (card) => {
    find(card, '[part=copy]').click();
    await until(() => announced(card), 'the card says whether it copied');
  },
  'in a language just chosen': (card) =>
    chooseLanguage(
      card,
      codes.find((code) => code !== spokenBy(card))!,
    ),
};

describe('axe finds no violation', () => {
  const cases = ['light', 'dark'].flatMap((theme) =>
    codes.flatMap((lang) => [240, 390, 1280].map((width) => ({theme, lang, width}))),
  );
  for (const {theme, lang, width} of sample(cases)) {
    it(`in ${lang}, ${theme}, ${width} px wide, in each state`, async () => {
      const card = await place({theme, lang, 'text-phone': '7745550100', email: 'iop@example.org'}, width);
      for (const [state, bring] of Object.entries(states)) {
        await bring(card);
        expect(await violations(card), state).to.deep.equal([]);
      }
    });
  }

  for (const [theme, lang] of sample([
    ['light', 'en'],
    ['dark', 'es'],
  ] as const)) {
    it(`in the compact card, folded and unfolded (${lang}, ${theme})`, async () => {
      const card = await place({theme, lang, compact: '', 'opening-hours': 'Mo-Fr 08:30-17:00'}, 320);
      expect(await violations(card), 'folded').to.deep.equal([]);
      await card.expandAll();
      expect(await violations(card), 'unfolded').to.deep.equal([]);
    });
  }

  it('and detects wrong colors, names and roles', async () => {
    const card = await place();
    find(card, '[part=lead]').setAttribute('class', 'pale');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pale { color: #666 !important }');
    card.shadowRoot!.adoptedStyleSheets.push(sheet);
    find(card, '[part=copy]').textContent = '';
    const found = (await violations(card)).join();
    expect(found, 'AAA').to.contain('color-contrast-enhanced').and.to.contain('button-name');
  });
});
