// Whatever a post contains, and however it got there, visitors get a card with its defaults.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer';
import {textOptions} from '../support/read-option.js';
import {isWhole, sample} from '../support/sample.js';
import {made} from './site/cards.js';
import {openEditor} from './site/editor.js';
import {activate, block, publish} from './site/plugin.js';
import {promise} from './site/promise.js';

const names = ['lang', 'accent', 'footer', ...textOptions];
const run = `document.documentElement.dataset.owned='yes'`;
const texts = sample([
  `"><img src=x onerror="${run}">`,
  `'><script>${run}</script>`,
  `" onfocus="${run}" autofocus tabindex="0`,
  `</template></iop-return-card><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `javascript:${run}`,
  `https://user:pass@town.example/`,
  'x'.repeat(10_000),
  'nul\u0000byte<b>',
  '../../../wp-config',
  '%1$s %n {{constructor}} ${7*7}',
  '[iop_return_card]',
  '\u202e\u0007\u001b[0m',
]);
const notTexts = sample([['bristol'], {number: '+15085550100'}, [], {}, true, 7.5, -1, null]);

/** Checks that every card on the page has its defaults, and no foreign script has run. */
async function assertDefaults(page: Page, atLeast: number) {
  const seen = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('iop-return-card')];
    return {
      cards: cards.length,
      odd: cards
        .filter(
          (card) =>
            card.attributes.length ||
            card.shadowRoot?.querySelector('[part~=call]')?.getAttribute('href') !== 'tel:+17746197750' ||
            card.querySelector('a')?.outerHTML !== '<a href="tel:+17746197750">Call 774-619-7750</a>',
        )
        .map(({outerHTML}) => outerHTML.slice(0, 300)),
      owned: document.documentElement.dataset['owned'],
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      images: document.querySelectorAll('img[src="x"]').length,
    };
  });
  assert.deepEqual(seen.odd, []);
  assert.ok(seen.cards >= atLeast, `${seen.cards} cards`);
  assert.deepEqual([seen.owned, seen.handlers, seen.images], [undefined, 0, 0]);
}

promise('hostile values', 'single', ({site, open}) => {
  before(() => activate(site));

  for (const script of [true, false])
    it(`in a block become defaults, ${script ? 'with' : 'without'} script`, async () => {
      const blocks = names.flatMap((name) => [...texts, ...notTexts].map((value) => block({[name]: value})));
      const {path} = publish(site, blocks.join('\n\n'));
      const {page, errors, elsewhere} = await open({script});
      await page.goto(site.origin + path);
      if (script) await made(page);
      await assertDefaults(page, blocks.length);
      assert.deepEqual([...errors, ...elsewhere], []);
    });

  it('in a changed block, or one with its own class, name or link, become defaults too', async () => {
    const own = texts.flatMap((value) => [
      block({className: value}),
      block({align: value}),
      block({anchor: value}),
      block({link: value}),
      block({deepLink: value}),
      block({style: {color: {text: value}}}),
    ]);
    const {path} = publish(
      site,
      [
        ...own,
        // Blocks that WordPress itself never writes.
        ...texts.map((value) => `<!-- wp:iop-return-card/card ${JSON.stringify({county: value})} /-->`),
        '<!-- wp:iop-return-card/card {"county":["bristol" /-->',
        '<!-- wp:iop-return-card/card "bristol" /-->',
      ].join('\n\n'),
    );
    const {page, errors} = await open();
    await page.goto(site.origin + path);
    await made(page);
    await assertDefaults(page, own.length);
    assert.deepEqual(errors, []);
  });

  it('in a shortcode become defaults', async () => {
    const quoted = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);
    const shortcodes = names.flatMap((name) =>
      texts.map((text) => `<p>[iop_return_card ${name} = ${quoted(text)}]</p>`),
    );
    // As an author's post: the sanitizer handles what doesn't parse as a shortcode.
    const author = await open({user: 'author'});
    await openEditor(author, site);
    const path = await author.page.evaluate(async (content) => {
      const post = (await wp.apiFetch({
        path: '/wp/v2/posts',
        method: 'POST',
        data: {title: 'Shortcodes', status: 'publish', content},
      })) as {link: string};
      return new URL(post.link).pathname;
    }, shortcodes.join('\n'));
    const {page, errors} = await open();
    await page.goto(site.origin + path);
    await made(page);
    await assertDefaults(page, names.length * (isWhole ? 5 : 1));
    assert.deepEqual(errors, []);
  });

  it('of a megabyte and a half, in a block and a shortcode, become defaults', async () => {
    const long = `q1${' '.repeat(1_500_000)}q2`;
    const {path} = publish(site, `${block({open: long, phone: long})}\n\n[iop_return_card open="${long}"]`);
    const {page, errors} = await open();
    await page.goto(site.origin + path);
    await made(page);
    await assertDefaults(page, 2);
    assert.deepEqual(errors, []);
  });

  it('through REST, as an author’s post and as a preview of a block, become defaults', async () => {
    const author = await open({user: 'author'});
    await openEditor(author, site);
    const blocks = names.flatMap((name) => [...texts, ...notTexts].map((value) => block({[name]: value})));
    const path = await author.page.evaluate(async (content) => {
      const post = (await wp.apiFetch({
        path: '/wp/v2/posts',
        method: 'POST',
        data: {title: 'Blocks', status: 'publish', content},
      })) as {link: string};
      return new URL(post.link).pathname;
    }, blocks.join('\n\n'));
    const {page, errors} = await open();
    await page.goto(site.origin + path);
    await made(page);
    await assertDefaults(page, blocks.length);
    assert.deepEqual(errors, []);

    // WordPress itself rejects values of another type than the attribute's; the rest is rendered.
    const drawn = await author.page.evaluate(
      (all) =>
        Promise.all(
          all.map((attributes) =>
            wp
              .apiFetch({
                path: '/wp/v2/block-renderer/iop-return-card/card?context=edit',
                method: 'POST',
                data: {attributes},
              })
              .then(
                (answer) => (answer as {rendered: string}).rendered,
                (error: {code: string}) => error.code,
              ),
          ),
        ),
      ['county', 'phone', 'programUrl', 'headingLevel'].flatMap((name) =>
        [...texts.slice(0, 8), ['bristol']].map((value) => ({[name]: value})),
      ),
    );
    const plain =
      /^<div [^<>]*><iop-return-card><a href="tel:\+17746197750">Call 774-619-7750<\/a><\/iop-return-card><\/div>$/;
    for (const html of drawn) assert.ok(html === 'rest_invalid_param' || plain.test(html), html);
    assert.ok(drawn.filter((html) => plain.test(html)).length >= (isWhole ? 24 : 4));
  });
});
