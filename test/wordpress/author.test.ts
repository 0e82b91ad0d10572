// An author, who can't put scripts into posts.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {look, made} from './site/cards.js';
import {
  choose,
  contentOf,
  control,
  insertByInserter,
  insertBySlash,
  openEditor,
  ourBlocks,
  publishPost,
  selectBlock,
  writeTitle,
} from './site/editor.js';
import {php} from './site/php.js';
import {activate, publish, saved} from './site/plugin.js';
import {promise} from './site/promise.js';

promise('an author', 'single', ({site, open}) => {
  before(() => activate(site));

  it('has no unfiltered_html', () => {
    assert.equal(php(site, `return user_can(get_user_by('login', 'author'), 'unfiltered_html');`), false);
  });

  it('inserts the block, chooses county and language, and publishes; the block is valid when edited again', async () => {
    const author = await open({user: 'author'});
    await openEditor(author, site);
    await writeTitle(author.page, 'Coming back');
    await insertByInserter(author.page);
    await choose(author.page, 'County', 'bristol');
    await choose(author.page, 'Language', 'es');
    const address = await publishPost(author.page);

    const content = php<string>(
      site,
      `return get_posts(['numberposts' => 1, 'orderby' => 'ID'])[0]->post_content;`,
    );
    assert.match(content, /<p><a href="tel:\+17746197750">Llama al 774-619-7750<\/a><\/p>/);

    const visitor = await open();
    await visitor.page.goto(address);
    await made(visitor.page);
    const {cards} = await look(visitor.page);
    assert.deepEqual(
      cards.map(({county, lang, call}) => [county, lang, call]),
      [['Bristol', 'es', 'Llama al 774-619-7750']],
    );

    const id = await author.page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
    await openEditor(author, site, id!);
    const [block] = await ourBlocks(author.page);
    assert.equal(block?.isValid, true);
    assert.deepEqual([block?.attributes['county'], block?.attributes['lang']], ['bristol', 'es']);
    assert.equal(await author.page.$('.block-editor-warning'), null);
    assert.deepEqual([...author.errors, ...author.elsewhere], []);
  });

  it('finds the block by typing /return', async () => {
    const author = await open({user: 'author'});
    await openEditor(author, site);
    await insertBySlash(author.page);
    assert.equal((await ourBlocks(author.page)).length, 1);
  });

  it('finds every block valid when editing again, whatever happened to its saved link', async () => {
    const link = '<p><a href="tel:+17746197750">Call 774-619-7750</a></p>';
    const contents = [
      link,
      '<p><a href="tel:+15085550100">Our help line</a></p>',
      '<p>Call <a class="button" href="sms:+15085550100">us</a>, or come by.</p>\n<ul><li>Soon</li></ul>',
      'Plain text &amp; nothing else',
      '',
    ].map((inside) => saved({county: 'bristol'}).replace(link, inside));
    const {id} = publish(site, contents.join('\n\n'), {post_author: 2, post_status: 'draft'});
    const author = await open({user: 'author'});
    await openEditor(author, site, id);
    assert.deepEqual(
      (await ourBlocks(author.page)).map(({isValid, attributes}) => [isValid, attributes['county']]),
      contents.map(() => [true, 'bristol']),
    );
    assert.equal(await author.page.$('.block-editor-warning'), null);
    assert.deepEqual(author.errors, []);

    await selectBlock(author.page, 1);
    await choose(author.page, 'County', 'plymouth');
    const content = await author.page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
    assert.ok(content.includes(contents[0]!), 'the others stay as they are');
    assert.ok(!content.includes('+15085550100">Our'), 'the changed block has a new link');
  });

  it('sees an invalid value in the sidebar and in the preview, and visitors don’t', async () => {
    const author = await open({user: 'author'});
    const {id, path} = publish(site, saved({phone: 'call us'}), {post_author: 2});
    await openEditor(author, site, id);
    await selectBlock(author.page);
    await control(author.page, 'County');
    const closed = '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]';
    for (const panel of await author.page.$$(closed)) await panel.click();
    const field = await control(author.page, 'Your own phone number');
    const told = await field.evaluate(
      (input) => input.closest('.components-base-control')?.textContent ?? '',
    );
    assert.match(told, /not understood/);
    await author.page.goto(`${site.origin}${path}?preview=true`);
    assert.match(await author.page.$eval('body', (body) => body.innerText), /phone="call us"/);
    const visitor = await open();
    await visitor.page.goto(site.origin + path);
    assert.doesNotMatch(await visitor.page.content(), /call us/);
  });

  it('chooses an accent color and writes a footer; the editor shows both as visitors see them', async () => {
    const author = await open({user: 'author'});
    const {id, path} = publish(site, saved({accent: '#ffd700'}), {post_author: 2});
    await openEditor(author, site, id);
    await selectBlock(author.page);
    const footer = await control(author.page, 'Footer');
    await footer.type('Room 5 & 6 < 7');
    const sidebar = () =>
      author.page.$eval('.block-editor-block-inspector', (sidebar) => (sidebar as HTMLElement).innerText);
    const [, used] =
      /The card uses (#[0-9a-f]{6}), so that text is easy to read\./.exec(await sidebar()) ?? [];
    assert.ok(used && used !== '#ffd700', await sidebar());

    await author.page.evaluate(() => wp.data.dispatch('core/editor')['savePost']!());
    const visitor = await open();
    await visitor.page.goto(site.origin + path);
    await made(visitor.page);
    const look = (host: Element) => ({
      accent: getComputedStyle(host.shadowRoot!.querySelector('[part=visit]')!).color,
      footer: host.querySelector('[slot=footer]')?.textContent,
    });
    const seen = await visitor.page.$eval('iop-return-card', look);
    const shown = await (await contentOf(author.page)).$eval('.iop-return-card-preview', look);
    assert.deepEqual(shown, seen);
    assert.equal(seen.footer, 'Room 5 & 6 < 7');

    // A color with enough contrast stays.
    await author.page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      return wp.data.dispatch('core/block-editor')['updateBlockAttributes']!(block!.clientId, {
        accent: '#7a1f3d',
      });
    });
    await author.page.waitForFunction(() => document.body.innerText.includes('The card uses #7a1f3d.'));
    assert.deepEqual(author.errors, []);
  });

  it('fills in opening hours by day', async () => {
    const author = await open({user: 'author'});
    const {id} = publish(site, saved({openingHours: 'Mo 08:30-17:00'}), {post_author: 2});
    await openEditor(author, site, id);
    await selectBlock(author.page);
    await control(author.page, 'County');
    const closed = '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]';
    for (const panel of await author.page.$$(closed)) await panel.click();
    const shown = await control(author.page, 'Monday closes');
    assert.equal(await shown.evaluate(({value}) => value), '17:00');
    for (const [label, time] of [
      ['Tuesday opens', '08:30'],
      ['Tuesday closes', '17:00'],
    ] as const) {
      const field = await control(author.page, label);
      await field.evaluate((input, time) => {
        // As React expects of a person's change.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, time);
        input.dispatchEvent(new Event('input', {bubbles: true}));
      }, time);
    }
    const [block] = await ourBlocks(author.page);
    assert.equal(block?.attributes['openingHours'], 'Mo,Tu 08:30-17:00');
  });
});
