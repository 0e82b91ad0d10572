// Content blockers: hides what their lists hide in any page. The lists are fetched by hand: see the README.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';

export const title = 'Content blockers’ lists';

const folder = process.env.BLOCK_LISTS;
const lists = folder && existsSync(folder) ? readdirSync(folder, {recursive: true}).map(String) : [];
const address = 'https://library.example/help';

/** The stylesheet that a list's rules make for this page's ids, classes and addresses. @param {string} list @param {string} page */
async function styleOf(list, page) {
  const {FiltersEngine} = await import('@ghostery/adblocker');
  const engine = FiltersEngine.parse(readFileSync(`${folder}/${list}`, 'utf8'), {enableCompression: false});
  const all = (/** @type {RegExp} */ pattern) =>
    [...page.matchAll(pattern)].flatMap(([, value]) => value.split(/\s+/));
  const {styles} = engine.getCosmeticsFilters({
    url: address,
    hostname: 'library.example',
    domain: 'library.example',
    classes: all(/class="?([^">]+)/g),
    ids: all(/id="?([^"> ]+)/g),
    hrefs: all(/href="?([^"> ]+)/g),
    getBaseRules: true,
    getInjectionRules: true,
    getExtendedRules: true,
    getRulesFromDOM: true,
    getRulesFromHostname: true,
  });
  return styles;
}

/** @type {import('../tools.mjs').Row[]} */
export const rows = lists
  .filter((list) => list.endsWith('.txt'))
  .map((list) => ({
    name: list.replace('.txt', ''),
    version:
      /(?:Version|Last modified): *(\d.+)/.exec(readFileSync(`${folder}/${list}`, 'utf8'))?.[1] ??
      `of ${statSync(`${folder}/${list}`).mtime.toISOString().slice(0, 10)}`,
    forms: ['script', 'static', 'plain'],
    // In the page and, as some extensions do, in the open shadow root, by the names of both.
    async change({page, script}) {
      const css = await styleOf(list, page + readFileSync('dist/static/en.html', 'utf8'));
      return {
        page: page.replace(
          '</body>',
          () => `<script>addEventListener('load', () => {
          for (const root of [document.head, ...[...document.querySelectorAll('iop-return-card')].map((card) => card.shadowRoot)])
            if (root) root.append(Object.assign(document.createElement('style'), {textContent: ${JSON.stringify(css).replaceAll('</', '<\\/')}}));
        })</script></body>`,
        ),
        script,
      };
    },
  }));
