// Chromium only: the editors run the same code in every engine, and loading them takes longest.
import {expect} from '@open-wc/testing';
import {editors} from '../support/editors.mjs';
import {codes} from '../support/languages.js';
import {closePages, openPage} from '../support/page.js';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

/** The visible text, line by line, and each link with its text. */
function shown(html: string) {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  for (const question of place.querySelectorAll('details')) question.open = true;
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const lines = place.innerText.split('\n').map(tidy).filter(Boolean);
  const links = [...place.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${tidy(a.innerText)}`);
  place.remove();
  return {lines, links};
}

describe('an editor keeps every link and line of the plain card', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });
  afterEach(closePages);

  for (const [name, {scripts, open}] of Object.entries(editors)) {
    it(`${name}, without a request to another server`, async () => {
      const {window} = await openPage(
        `<!doctype html><title>Editor</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:">
        <script>
          var violations = [];
          addEventListener('securitypolicyviolation', ({blockedURI}) => violations.push(blockedURI));
        </script>
        ${scripts.map((script) => `<script src="/node_modules/${script}"></script>`).join('')}
        <div id="editor"></div>`,
        {width: 800},
      );
      const edit = await open(window);
      for (const lang of codes) {
        const html = renderCard({as: 'plain', lang, email: 'desk@example.org', textPhone: '7745550100'});
        const expected = shown(html);
        expect(expected.links, lang).to.have.length(7);
        expect(expected.lines, lang).to.have.length.above(40);
        const {lines, links} = shown(edit(html));
        expect(links, lang).to.deep.equal(expected.links);
        expect(lines, lang).to.deep.equal(expected.lines);
      }
      const {violations} = window as unknown as {violations: string[]};
      expect(violations).to.deep.equal([]);
    });
  }
});
