// Takes the pictures of docs/wordpress.md into build/pictures. With UPDATE=1 they replace those in docs/pictures.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer';
import {folder, typefaces} from '../../scripts/check/pictures.mjs';
import {difference, tolerance} from '../support/pictures.js';
import {made} from './site/cards.js';
import {control, openEditor, selectBlock} from './site/editor.js';
import {activate, publish, saved} from './site/plugin.js';
import {promise} from './site/promise.js';

/** The fonts of the other pictures. WordPress's icons are a font too, and stay. */
const styles = `${typefaces}
  body :not(.dashicons, .ab-icon) {font-family: Text !important}
  iop-return-card, .iop-return-card-preview {--iop-font-family: Text; --iop-heading-font-family: Heading}`;

promise('the picture', 'single', ({site, open}) => {
  before(() => {
    activate(site);
    mkdirSync('build/pictures', {recursive: true});
  });

  const content = `<!-- wp:paragraph --><p>For people who have left the program.</p><!-- /wp:paragraph -->

${saved({county: 'bristol'})}`;

  async function take(page: Page, name: string) {
    await page.addStyleTag({content: styles});
    await page.evaluate(() => document.fonts.ready);
    const picture = Buffer.from(await page.screenshot());
    writeFileSync(`build/pictures/${name}.png`, picture);
    return picture;
  }

  function compare(name: string, picture: Buffer) {
    const kept = `${folder}/${name}.png`;
    if (process.env['UPDATE']) copyFileSync(`build/pictures/${name}.png`, kept);
    const share = difference(readFileSync(kept), picture);
    assert.ok(
      share < tolerance,
      `${(share * 100).toFixed(2)} % of ${kept} differs; npm run pictures, and look`,
    );
  }

  for (const width of [1180, 390])
    it(`of the editor is current, ${width} wide`, async () => {
      const author = await open({user: 'author', width});
      const {id} = publish(site, content, {post_author: 2, post_status: 'draft'});
      await openEditor(author, site, id);
      await selectBlock(author.page);
      if (width > 1000) await control(author.page, 'County');
      await author.page.waitForSelector('.block-editor-block-toolbar');
      // WordPress has scrolled to the block, under its toolbar.
      await author.page.$eval('.interface-interface-skeleton__content', (content) => content.scrollTo(0, 0));
      const picture = await take(author.page, width > 1000 ? 'wordpress-editor' : 'wordpress-editor-phone');
      if (width > 1000) compare('wordpress-editor', picture);
    });

  for (const width of [1180, 390])
    it(`of a page is current, ${width} wide`, async () => {
      const {page} = await open({width});
      await page.goto(site.origin + publish(site, content).path);
      await made(page);
      const picture = await take(page, width > 1000 ? 'wordpress-page' : 'wordpress-page-phone');
      if (width > 1000) compare('wordpress-page', picture);
    });
});
