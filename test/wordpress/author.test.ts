// What an author does, who may not put scripts into posts.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {look, made} from './site/cards.js';
import {
  choose,
  insertByInserter,
  insertBySlash,
  openEditor,
  ourBlocks,
  publishPost,
} from './site/editor.js';
import {php} from './site/php.js';
import {activate} from './site/plugin.js';
import {promise} from './site/promise.js';

promise('an author', 'single', ({site, open}) => {
  before(() => activate(site));

  it('may not write HTML as they like', () => {
    assert.equal(php(site, `return user_can(get_user_by('login', 'author'), 'unfiltered_html');`), false);
  });

  it('inserts the block, chooses county and language, publishes; the block is whole when edited again', async () => {
    const author = await open({user: 'author'});
    await openEditor(author, site);
    await author.page.type('.editor-post-title__input', 'Coming back');
    await insertByInserter(author.page);
    await choose(author.page, 'County', 'bristol');
    await choose(author.page, 'Language', 'es');
    const address = await publishPost(author.page);

    const visitor = await open();
    await visitor.page.goto(address);
    await made(visitor.page);
    const {cards} = await look(visitor.page);
    assert.deepEqual(
      cards.map(({county, lang, call}) => [county, lang, call]),
      [['Bristol', 'es', 'Llama al 774-619-7750']],
    );

    await author.page.reload();
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
});
