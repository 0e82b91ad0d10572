// Chromium only: these checkers find the same in every engine. Partners run them on their pages and blame the card for the
// results, such as a bold line that should be a heading.
import {expect} from '@open-wc/testing';
import {codes} from '../support/languages.js';
import {closePages, openPage} from '../support/page.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

interface Checkers {
  readonly Sa11y: {
    Sa11y: new (options: object) => unknown;
    Lang: {addI18n(strings: object): void};
  };
  readonly Sa11yLangEn: {strings: object};
  sniff(): Promise<{code: string; element: Element}[]>;
}

/** The findings of Sa11y and HTML_CodeSniffer on a page with the card, with their elements. */
async function findings(html: string, lang: string) {
  const {window, document} = await openPage(
    `<!doctype html><html lang="${lang}"><title>Partner</title>
    <script src="/node_modules/sa11y/dist/js/sa11y.umd.js"></script>
    <script src="/node_modules/sa11y/dist/js/lang/en.umd.js"></script>
    <script src="/node_modules/html_codesniffer/build/HTMLCS.js"></script>
    <script>
      // In the page, because HTML_CodeSniffer calls no function of another window.
      var sniff = () =>
        new Promise((done) => HTMLCS.process('WCAG2AAA', document, done)).then(() => HTMLCS.getMessages());
    </script>
    <main><h1>Partner</h1>${html}</main>`,
  );
  const {Sa11y, Sa11yLangEn, sniff} = window as unknown as Checkers;
  const found = ({test, element}: {test: string; element: Element}) =>
    `${test} ${element.outerHTML.slice(0, 100)}`;
  const sa11y = new Promise<string[]>((resolve) =>
    document.addEventListener('sa11y-check-complete', (event) =>
      resolve((event as CustomEvent).detail.results.map(found)),
    ),
  );
  Sa11y.Lang.addI18n(Sa11yLangEn.strings);
  new Sa11y.Sa11y({checkRoot: 'main', headless: true, autoDetectShadowComponents: true});
  const messages = await sniff();
  const h42 = messages.filter(({code}) => code.includes('H42'));
  return [...(await sa11y), ...h42.map(({code, element}) => found({test: code, element}))];
}

describe('no bold line is reported as a possible heading', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });
  afterEach(closePages);

  for (const lang of codes) {
    const write = {textPhone: '7745550100', email: 'desk@example.org', open: 'q1 q2 q3 q4 q5', lang};

    it(`in plain HTML (${lang})`, async () => {
      expect(await findings(renderCard({as: 'plain', ...write}), lang)).to.deep.equal([]);
    });

    it(`on the card (${lang})`, async () => {
      const found = await findings(renderCard({as: 'static', ...write}), lang);
      // Sa11y also measures the fallback link, which isn't visible.
      expect(found.filter((finding) => !finding.startsWith('CONTRAST_WARNING <a href="tel:'))).to.deep.equal(
        [],
      );
    });
  }

  it('and the checkers detect one, even in a shadow root', async () => {
    const bold = '<p><strong>Opening hours</strong></p>';
    const found = await findings(
      `${bold}<div><template shadowrootmode="open">${bold}</template></div>`,
      'en',
    );
    expect(found.map((finding) => finding.split(' ')[0])).to.deep.equal([
      'QA_FAKE_HEADING',
      'QA_FAKE_HEADING',
      'WCAG2AAA.Principle1.Guideline1_3.1_3_1.H42',
    ]);
  });
});
