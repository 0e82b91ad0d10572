// The editor in a frame, for templates and the phone preview. Since WordPress 7 it always is in one.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import type {Frame, Page} from 'puppeteer';
import {blockName, canvas, contentOf, insertBlock, openEditor} from './site/editor.js';
import {php} from './site/php.js';
import {activate} from './site/plugin.js';
import {promise} from './site/promise.js';

/** The preview's look: its call button's colors, size and position, and whether anything can reach it. */
async function preview(place: Frame | Page) {
  const found = await place.waitForFunction(
    (name) => {
      const block = document.querySelector<HTMLElement>(`[data-type="${name}"]`);
      const host = [...(block?.querySelectorAll('*') ?? [])].find(({shadowRoot}) => shadowRoot);
      const call = host?.shadowRoot?.querySelector<HTMLElement>('[part~=call]');
      if (!block || !call) return false;
      const {backgroundColor, color, fontSize, display} = getComputedStyle(call);
      const box = call.getBoundingClientRect();
      return {
        text: call.innerText.trim(),
        style: {backgroundColor, color, fontSize, display},
        height: box.height,
        isInside: box.left >= 0 && box.right <= document.documentElement.clientWidth,
        isInert: !!(host as HTMLElement).closest('[inert]'),
        hit: document.elementFromPoint(box.left + 9, box.top + 9)?.getRootNode() === host?.shadowRoot,
      };
    },
    {},
    blockName,
  );
  return (await found.jsonValue()) as Exclude<Awaited<ReturnType<typeof found.jsonValue>>, false>;
}

promise('the preview', 'single', ({site, open}) => {
  let unframed: Awaited<ReturnType<typeof preview>>;
  before(async () => {
    activate(site);
    const author = await open({user: 'author'});
    await openEditor(author, site);
    await insertBlock(author.page);
    unframed = await preview(await contentOf(author.page));
  });

  it('looks like the card and takes no click, in a post', () => {
    assert.equal(unframed.text, 'Call 774-619-7750');
    assert.notEqual(unframed.style.backgroundColor, 'rgba(0, 0, 0, 0)');
    assert.ok(unframed.height >= 44);
    assert.deepEqual([unframed.isInside, unframed.isInert, unframed.hit], [true, true, false]);
  });

  it('looks the same in the phone preview’s frame', async () => {
    const {page, errors} = await open({user: 'author'});
    await openEditor({page}, site);
    await insertBlock(page);
    await page.evaluate(() =>
      wp.data.dispatch('core/edit-post')['__experimentalSetPreviewDeviceType']!('Mobile'),
    );
    const framed = await preview(await canvas(page));
    assert.deepEqual(framed, unframed);
    assert.deepEqual(errors, []);
  });

  it('looks the same in the frame of the site editor', async () => {
    const theme = php<string>(site, 'return get_stylesheet();');
    const {page, errors} = await open({user: 'admin'});
    await page.goto(
      `${site.origin}/wp-admin/site-editor.php?canvas=edit&postType=wp_template&postId=${encodeURIComponent(`${theme}//index`)}`,
    );
    const frame = await canvas(page);
    await frame.waitForSelector('[data-type="core/post-template"], [data-type="core/query"]');
    await insertBlock(page);
    const framed = await preview(frame);
    assert.deepEqual(framed, unframed);
    assert.deepEqual(errors, []);
  });
});
