// Dark Reader's own code, with its defaults, on a partner's page.
import {expect} from '@open-wc/testing';
import type {CardOptions} from '../../dist/modules/snippets/render-card.js';
import {behind, luminance, paint, textContrasts} from '../support/contrast.js';
import {closePages, inline, openPage, script, words} from '../support/page.js';
import {sample} from '../support/sample.js';
import {until} from '../support/until.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

afterEach(closePages);

const darkReader = `<script src="/node_modules/darkreader/darkreader.js"></` + 'script>';
const forms: Record<string, CardOptions> = {
  'the script': {src: script},
  'a static card': {as: 'static'},
  'a static card that the script takes over': {as: 'static', src: script},
};
const colors = {
  'the default colors': '',
  'an accent': '--iop-accent: #c8102e',
  'three colors': '--iop-accent: yellow; --iop-surface: #fff3c4; --iop-text: #036',
  'broken colors': '--iop-accent: banana; --iop-surface: 0b5a57; --iop-text: #12',
};

/** Texts with too little contrast in Dark Reader: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const faintIn = (root: ShadowRoot) =>
  textContrasts(root)
    .filter(({ratio}) => ratio < 4.5)
    .map(({element, ratio}) => `${ratio.toFixed(2)} ${words(element).slice(0, 30)}`);

describe('with Dark Reader every text keeps a contrast of 4.5 to 1', () => {
  const cases = Object.entries(forms).flatMap(([form, options]) =>
    Object.entries(colors).map(([set, style]) => ({form, options, set, style})),
  );
  for (const {form, options, set, style} of sample(cases)) {
    it(`with ${form} and ${set}`, async () => {
      for (const theme of ['light', 'dark', 'auto']) {
        const {card, document} = await openPage(
          `<!doctype html><html lang="en"><style>iop-return-card {${style}}</style>${darkReader}
            ${renderCard({...options, theme, open: 'q1 q2 q3 q4 q5'})}
            ${inline('DarkReader.setFetchMethod(fetch); DarkReader.enable({});')}`,
        );
        const root = card.shadowRoot!;
        await until(() => root.querySelector('.darkreader'), 'Dark Reader did not look into the card');
        await until(
          () => faintIn(root).length === 0,
          `too faint in theme ${theme}: ${faintIn(root).slice(0, 3).join('; ')}`,
        );
        const panel = paint(behind(root.querySelector('.panel')!));
        expect(luminance(panel), `the panel in theme ${theme}`).to.be.below(0.1);
        expect(document.querySelector('meta[name=darkreader]')).to.not.equal(null);
      }
    });
  }
});
