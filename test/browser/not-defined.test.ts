import {expect} from '@open-wc/testing';
import {closePages, find, openPage} from '../support/page.js';

const html = await (await fetch('/dist/static/en.html')).text();

afterEach(closePages);

/** Whether visitors see the call button of the static card, on a page with these styles and without scripts. */
async function isCallVisible(rules: string, markUp = html) {
  const {card} = await openPage(
    `<!doctype html><html lang="en"><title>Partner</title><style>${rules}</style><body>${markUp}`,
    {sandbox: 'allow-same-origin'},
  );
  return find(card, '[part=call]').checkVisibility({opacityProperty: true, visibilityProperty: true});
}

describe('a static card without a script', () => {
  for (const rules of [
    ':not(:defined) {visibility: hidden}',
    'body :not(:defined) {visibility: hidden !important}',
    ':not(:defined) {opacity: 0; transition: opacity 0.3s}',
    ':not(:defined) {opacity: 0 !important}',
  ])
    it(`is visible on a page that hides elements until they are defined: ${rules}`, async () => {
      expect(await isCallVisible(rules)).to.equal(true);
    });

  for (const rules of ['div {visibility: hidden}', 'div {opacity: 0}', 'div {display: none}'])
    it(`stays hidden in a hidden part of that page, such as a carousel’s slide: ${rules}`, async () => {
      expect(await isCallVisible(`:not(:defined) {visibility: hidden} ${rules}`)).to.equal(false);
    });

  for (const attribute of ['hidden', 'popover'])
    it(`stays hidden with the attribute ${attribute}`, async () => {
      const markUp = html.replace('<iop-return-card', `<iop-return-card ${attribute}`);
      expect(await isCallVisible(':not(:defined) {visibility: hidden}', markUp)).to.equal(false);
    });
});
