// A network of sites, as towns and colleges have, where even a site's editor can't put scripts into posts.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {look, made} from './site/cards.js';
import {choose, insertByInserter, openEditor, ourBlocks, publishPost, writeTitle} from './site/editor.js';
import {php} from './site/php.js';
import {activate} from './site/plugin.js';
import {promise} from './site/promise.js';

promise('an editor of a site in a network', 'network', ({site, open}) => {
  before(() => activate(site));

  it('has no unfiltered_html', () => {
    const may = php(
      site,
      `return user_can(get_user_by('login', 'editor'), 'unfiltered_html');`,
      {},
      '/town/',
    );
    assert.equal(may, false);
  });

  it('publishes a card, and finds its block valid again', async () => {
    const editor = await open({user: 'editor'});
    await openEditor(editor, site, undefined, '/town/');
    await writeTitle(editor.page, 'Coming back');
    await insertByInserter(editor.page);
    await choose(editor.page, 'County', 'plymouth');
    await choose(editor.page, 'Language', 'ht');
    const address = await publishPost(editor.page);
    assert.ok(address.startsWith(`${site.origin}/town/`), address);
    const id = await editor.page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());

    for (const script of [true, false]) {
      const {page, errors, elsewhere} = await open({script});
      await page.goto(address);
      if (script) await made(page);
      const {cards, links} = await look(page);
      assert.deepEqual(
        cards.map(({county, lang, questions}) => [county, lang, questions]),
        [['Plymouth', 'ht', 5]],
      );
      assert.deepEqual([...links, ...errors, ...elsewhere], []);
    }

    await openEditor(editor, site, id!, '/town/');
    assert.deepEqual(
      (await ourBlocks(editor.page)).map(({isValid, attributes}) => [
        isValid,
        attributes['county'],
        attributes['lang'],
      ]),
      [[true, 'plymouth', 'ht']],
    );
    assert.deepEqual([...editor.errors, ...editor.elsewhere], []);
  });
});
