// Tools that don't know shadow DOM move the <style> of a static card.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'lightningcss';
import puppeteer from 'puppeteer';
import {getDocumentProxy} from 'unpdf';
import {headlessShell} from '../../scripts/check/chromium.mjs';
import {onPath, weasyPrint} from '../../scripts/check/engines.mjs';

const card = readFileSync('dist/static/en.html', 'utf8');
const [, style] = /<style[^>]*>(.*?)<\/style>/s.exec(card) as unknown as [string, string];

const printer = weasyPrint.find().program;

describe(
  'WeasyPrint, which applies the style to the whole page',
  {
    skip: printer ? false : 'WeasyPrint is not installed here',
  },
  () => {
    /** Each text of a page printed to PDF, with its place and size. */
    async function printed(body: string) {
      const input = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Library</title>
      <h1>Library</h1><p>Read <a href="a">our guide</a> or <a href="b">the hours</a>.</p>
      <h2>Help</h2><h3>Nearby</h3><ul><li>One <p>more</p></li></ul><strong>Ask</strong> us.
      <button>Search</button><details open><summary>Bus?</summary><p>17</p></details>${body}`;
      const pdf = execFileSync(printer!, ['--quiet', '-', '-'], {input, stdio: ['pipe', 'pipe', 'ignore']});
      const document = await getDocumentProxy(new Uint8Array(pdf));
      const {items} = await (await document.getPage(1)).getTextContent();
      return items.flatMap((item) =>
        'str' in item && item.str.trim() ? [`${item.str} ${item.transform.map(Math.round).join(' ')}`] : [],
      );
    }

    it('doesn’t move the page’s own text, and prints the phone link', async () => {
      const page = await printed('');
      const withCard = await printed(card);
      assert.ok(page.length > 8, page.join('\n'));
      const moved = page.filter((text) => !withCard.includes(text));
      assert.deepEqual(moved, []);
      assert.match(withCard.join(' '), /Call 774-619-7750/);
    });
  },
);

const options = headlessShell();
const minify = '/usr/share/php/MatthiasMullie/Minify/CSS.php';
const php = existsSync(minify) ? onPath('php') : undefined;

const optimizers: Record<string, undefined | ((css: string) => string)> = {
  'Lightning CSS': (css) =>
    transform({filename: 'page.css', code: Buffer.from(css), minify: true}).code.toString(),
  'matthiasmullie/minify, which WP Rocket uses':
    php === undefined
      ? undefined
      : (input) =>
          execFileSync(
            php,
            [
              '-r',
              `spl_autoload_register(fn ($name) => @include '/usr/share/php/' . strtr($name, '\\\\', '/') . '.php');
          echo (new MatthiasMullie\\Minify\\CSS())->add(stream_get_contents(STDIN))->minify();`,
            ],
            {input, encoding: 'utf8'},
          ),
};

describe('a static card looks the same', {skip: options ? false : 'Chromium is not installed here'}, () => {
  for (const [name, optimize] of Object.entries(optimizers)) {
    it(`after ${name}`, {skip: optimize ? false : 'not installed here'}, async () => {
      const browser = await puppeteer.launch(options!);
      try {
        const page = await browser.newPage();
        const picture = async (html: string) => {
          await page.setContent(
            `<!doctype html><html lang="en"><style>iop-return-card {--iop-accent: #c8102e}</style>${html}`,
          );
          return page.screenshot({fullPage: true});
        };
        for (const theme of ['light', 'dark']) {
          const themed = card.replace('data-theme="light"', `data-theme="${theme}"`);
          const optimized = themed.replace(style, () => optimize!(style));
          assert.notEqual(optimized, themed);
          assert.ok(Buffer.from(await picture(themed)).equals(await picture(optimized)), theme);
        }
      } finally {
        await browser.close();
      }
    });
  }
});
