// Runs axe on the block's part of the editor and on a page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, it} from 'node:test';
import type axe from 'axe-core';
import type {Page} from 'puppeteer';
import {made} from './site/cards.js';
import {blockName, control, insertBlock, openEditor} from './site/editor.js';
import {activate, publish, saved} from './site/plugin.js';
import {promise} from './site/promise.js';

async function violations(page: Page, ...places: string[]) {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const results = await page.evaluate(
    (include) => (window as unknown as {axe: typeof axe}).axe.run({include}, {resultTypes: ['violations']}),
    places.map((place) => [place]),
  );
  assert.ok(results.passes.length > 5, `${results.passes.length} rules looked at something`);
  return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

promise('axe', 'single', ({site, open}) => {
  before(() => activate(site));

  it('finds no violation in the block’s sidebar with every panel open, or in the block', async () => {
    const author = await open({user: 'author'});
    await openEditor(author, site);
    await insertBlock(author.page, {phone: 'not a number', open: 'q2'});
    await control(author.page, 'County');
    for (const panel of await author.page.$$(
      '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]',
    ))
      await panel.click();
    await control(author.page, 'Your own phone number');
    assert.deepEqual(
      await violations(author.page, '.block-editor-block-inspector', `[data-type="${blockName}"]`),
      [],
    );
  });

  for (const script of [true, false])
    it(`finds no violation in the cards of a page, ${script ? 'with' : 'without'} script`, async () => {
      const {path} = publish(site, `${saved({county: 'bristol'})}\n\n${saved({lang: 'es'})}`);
      const {page} = await open({script, width: 390});
      await page.goto(site.origin + path);
      if (script) await made(page);
      // axe itself has to run.
      else await page.setJavaScriptEnabled(true);
      assert.deepEqual(await violations(page, '.entry-content'), []);
    });
});
