import {expect} from '@open-wc/testing';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';
import {chooseLanguage, find, findAll, phoneLink, script, settled, words} from '../support/page.js';
import {until} from '../support/until.js';

const address = (path: string) => new URL(path, location.href).href;

/** Opens a page sent as `application/xhtml+xml`. */
async function openXhtml(body: string) {
  const text = `<?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Partner</title></head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([text], {type: 'application/xhtml+xml'}));
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  return frame;
}

const load = (attributes = '') => `<script src="${address(script)}" ${attributes}></` + 'script>';

it('a card on an XHTML page uses the language of `xml:lang`', async () => {
  const frame = await openXhtml(
    `<div xml:lang="es-PR"><iop-return-card>${phoneLink}</iop-return-card></div>${load()}`,
  );
  const card = await settled(frame.contentDocument!.querySelector<IopReturnCard>('iop-return-card')!);
  expect(words(find(card, '[part=call]'))).to.equal('Llama al 774-619-7750');
  frame.remove();
});

for (const [what, body] of [
  ['an element', `<iop-return-card county="bristol">${phoneLink}</iop-return-card>${load()}`],
  ['a placeholder', `<div data-iop-return-card="" data-county="bristol">${phoneLink}</div>${load()}`],
  ['one tag', load('data-iop-return-card="" data-county="bristol"')],
] as const) {
  it(`an XHTML page shows the card of ${what}`, async () => {
    const frame = await openXhtml(body);
    const page = frame.contentDocument!;
    expect(page.contentType).to.equal('application/xhtml+xml');
    await until(() => page.querySelector('iop-return-card'), 'there is a card');
    const card = await settled(page.querySelector<IopReturnCard>('iop-return-card')!);
    expect(words(find(card, '[part=lead]'))).to.contain('in Bristol County');
    expect(words(find(card, '[part=call]'))).to.equal('Call 774-619-7750');
    expect(findAll(card, 'details')).to.have.length(5);
    await chooseLanguage(card, 'es');
    expect(words(find(card, '[part=call]'))).to.equal('Llama al 774-619-7750');
    frame.remove();
  });
}
