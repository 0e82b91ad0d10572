import {expect} from '@open-wc/testing';
import {
  announced,
  closePages,
  find,
  findAll,
  noted,
  notes,
  openPage,
  partnerPage,
  settled,
  spokenBy,
  words,
} from '../support/page.js';
import {until} from '../support/until.js';

afterEach(closePages);

/** Changes a page like a browser's translator, which puts each text into its own elements. */
function translate(root: ShadowRoot) {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found.filter(({data}) => data.trim())) {
    const font = root.ownerDocument.createElement('font');
    font.textContent = `«${text.data}»`;
    text.replaceWith(font);
  }
}

it('a card translated by a page translator shows the number that it dials, and new texts', async () => {
  const {card, window} = await openPage(
    partnerPage({head: notes, attributes: 'county="plymouth" text-phone="7745550101" email="a@example.org"'}),
  );
  translate(card.shadowRoot!);
  Object.assign(card, {
    phone: '7745550100',
    textPhone: '7745550102',
    email: 'b@example.org',
    county: 'bristol',
  });
  await settled(card);
  for (const [part, href, shown] of [
    ['call', 'tel:+17745550100', '774-555-0100'],
    ['text', 'sms:+17745550102', '774-555-0102'],
    ['email', 'mailto:b@example.org', 'b@example.org'],
  ] as const) {
    const link = find(card, `[part=${part}]`);
    expect(link.getAttribute('href')).to.equal(href);
    expect(words(link)).to.contain(shown);
    expect(words(link)).not.to.match(/774-619|555-0101|a@example/);
  }
  expect(words(find(card, '[part=lead]')))
    .to.contain('Bristol')
    .and.not.contain('Plymouth');
  find(card, '[part=copy]').click();
  await until(() => announced(card), 'the card announces the result of copying');
  translate(card.shadowRoot!);
  find(card, '[part=language][lang=es]').click();
  await until(() => /español/.test(announced(card)), 'the change of language is announced');
  expect(noted(window)).to.deep.equal([]);
});

it('a card on a page whose translator also changes `lang` uses its own words in that language', async () => {
  const {card, document, window} = await openPage(partnerPage({head: notes}));
  await card.openQuestion('q2');
  translate(card.shadowRoot!);
  // Chromium’s translator sets this on the root: https://github.com/chromium/chromium/tree/main/components/translate
  document.documentElement.lang = 'es';
  document.documentElement.className = 'translated-ltr';
  await until(() => spokenBy(card) === 'es', 'the card follows the page');
  await settled(card);
  const call = find(card, '[part=call]');
  expect(words(call)).to.equal('Llama al 774-619-7750');
  expect(call.getAttribute('href')).to.equal('tel:+17746197750');
  expect(findAll(card, 'font')).to.have.length(0);
  expect(find<HTMLDetailsElement>(card, '#q2').open).to.equal(true);
  translate(card.shadowRoot!);
  document.documentElement.lang = 'en';
  await until(() => spokenBy(card) === 'en', 'the card follows the page back');
  expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
  expect(noted(window)).to.deep.equal([]);
});
