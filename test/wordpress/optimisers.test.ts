// Plugins and services that rewrite pages to make them faster.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, it} from 'node:test';
import {parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {look, made} from './site/cards.js';
import {activate, block, publish, type Post} from './site/plugin.js';
import {promise} from './site/promise.js';

/** The page with other HTML in place of the card's script. */
function rewrite(html: string, replace: (attributes: Map<string, string>) => string) {
  const page = parse(html);
  const replaceIn = (parent: Tree.ParentNode) => {
    parent.childNodes = parent.childNodes.flatMap((node) => {
      if ('attrs' in node && node.tagName === 'script') {
        const attributes = new Map(node.attrs.map(({name, value}) => [name, value]));
        if (attributes.get('src')?.includes('/iop-return-card/'))
          return parseFragment(replace(attributes)).childNodes;
      }
      if ('childNodes' in node) replaceIn(node);
      return [node];
    });
  };
  replaceIn(page);
  return serialize(page);
}

const address = (attributes: Map<string, string>) => attributes.get('src')!.replaceAll('&', '&amp;');

promise('beside an optimiser', 'single', ({site, open}) => {
  let post: Post;
  before(() => {
    activate(site);
    // The second is none of the ready-made cards, and so depends on the script.
    post = publish(site, `${block({county: 'bristol'})}\n\n${block({theme: 'dark'})}`);
  });

  const original = async () => (await fetch(site.origin + post.path)).text();

  async function openRewritten(html: string, files: Record<string, string> = {}) {
    const visit = await open({
      answer: (url) => (url === site.origin + post.path ? html : files[new URL(url).pathname]),
    });
    await visit.page.goto(site.origin + post.path);
    return visit;
  }

  async function assertTwoCards({page, errors}: Awaited<ReturnType<typeof openRewritten>>) {
    await made(page);
    const {cards, links} = await look(page);
    assert.deepEqual(
      cards.map(({county, questions}) => [county, questions]),
      [
        ['Bristol', 5],
        ['both', 5],
      ],
    );
    assert.deepEqual([...links, ...errors], []);
  }

  it('asks to be left alone, and has no hash that a rewritten file would break', async () => {
    const tags: Map<string, string>[] = [];
    rewrite(await original(), (attributes) => {
      tags.push(attributes);
      return '';
    });
    assert.equal(tags.length, 1);
    const [tag] = tags as [Map<string, string>];
    assert.equal(tag.get('data-cfasync'), 'false', 'Cloudflare');
    assert.ok(tag.has('data-no-optimize'), 'LiteSpeed');
    assert.ok(tag.has('data-noptimize'), 'Autoptimize');
    assert.ok(tag.has('nowprocket'), 'WP Rocket');
    assert.ok(tag.has('defer'));
    assert.ok(!tag.has('integrity'));
    const names = [...tag.keys()];
    assert.ok(names.indexOf('data-cfasync') < names.indexOf('src'), 'where Cloudflare wants it');
  });

  it('that delays the script until a touch, the phone links stay, and each card comes once', async () => {
    const visit = await openRewritten(
      rewrite(
        await original(),
        (attributes) => `<script type="text/delayed" data-src="${address(attributes)}"></script>
          <script>addEventListener('click', () => {
            for (const delayed of document.querySelectorAll('[type="text/delayed"]')) {
              const script = document.createElement('script');
              script.src = delayed.dataset.src;
              delayed.replaceWith(script);
            }
          }, {once: true})</script>`,
      ),
    );
    const {cards, links} = await look(visit.page);
    assert.deepEqual([cards.map(({call}) => call), links], [['Call 774-619-7750'], ['Call 774-619-7750']]);
    await visit.page.click('body');
    await assertTwoCards(visit);
  });

  it('that joins the script with others, each card comes once', async () => {
    const code = readFileSync('build/wordpress/iop-return-card/iop-return-card.js', 'utf8');
    const joined = '/wp-content/cache/joined.js';
    const visit = await openRewritten(
      rewrite(await original(), () => `<script src="${joined}" async></script>`),
      {[joined]: `(function () { window.first = 1; })()\n;${code}\n;(function () { window.last = 1; })()`},
    );
    await assertTwoCards(visit);
    assert.equal(await visit.page.evaluate('first + last'), 2);
  });

  it('that loads the script twice, each card comes once', async () => {
    const visit = await openRewritten(
      rewrite(
        await original(),
        (attributes) =>
          `<script src="${address(attributes)}"></script><script src="${address(attributes)}&amp;again" async></script>`,
      ),
    );
    await assertTwoCards(visit);
    assert.equal(visit.asked.filter((url) => url.includes('/iop-return-card.js')).length, 2);
  });

  it('that loses the script, the phone links stay', async () => {
    const visit = await openRewritten(rewrite(await original(), () => ''));
    const {cards, links} = await look(visit.page);
    assert.deepEqual([cards.map(({call}) => call), links], [['Call 774-619-7750'], ['Call 774-619-7750']]);
  });
});
