// The editor that WordPress had before blocks, and widgets.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {look, made} from './site/cards.js';
import {php} from './site/php.js';
import {activate, publish, saved} from './site/plugin.js';
import {promise} from './site/promise.js';

promise('the shortcode', 'single', ({site, open}) => {
  before(() => activate(site));
  after(() =>
    php(site, `wp_set_sidebars_widgets([]); delete_option('widget_text'); delete_option('widget_block');`),
  );

  it('makes a card in an author’s post in the classic editor, on its own line and in a sentence', async () => {
    const {page} = await open({user: 'author'});
    await page.goto(`${site.origin}/wp-admin/post-new.php?editor=classic`);
    await page.type('#title', 'Coming back');
    await page.click('#content-html');
    await page.type(
      '#content',
      `Before.\n\n[iop_return_card county="bristol" lang="es" open="q2"]\n\nAfter. [iop_return_card county=plymouth accent="#7a1f3d" footer='Ask for "Front desk" & ring'] The end.`,
    );
    await page.waitForSelector('#publish:not(.disabled)');
    // WordPress already changes the page's address for a draft, so it proves nothing.
    const sent = page.waitForResponse((response) => response.url().endsWith('/wp-admin/post.php'));
    const [answer] = await Promise.all([sent, page.click('#publish')]);
    const id = new URL(answer.headers()['location']!).searchParams.get('post');
    const address = php<string>(site, `return get_permalink($args['id']);`, {id});
    for (const script of [true, false]) {
      const visitor = await open({script});
      await visitor.page.goto(address);
      if (script) await made(visitor.page);
      const {cards, links} = await look(visitor.page);
      // The first is not a ready-made card, so without the script only its link shows.
      const seen = [...cards.map(({county, lang}) => `${county} ${lang}`), ...links];
      assert.deepEqual(
        seen,
        script ? ['Bristol es', 'Plymouth en'] : ['Plymouth en', 'Llama al 774-619-7750'],
      );
      const own = await visitor.page.$eval('iop-return-card[style]', (card) => [
        card.getAttribute('style'),
        card.querySelector('[slot=footer]')?.textContent,
      ]);
      assert.deepEqual(own, ['--iop-accent: #7a1f3d', 'Ask for "Front desk" & ring']);
      assert.deepEqual(visitor.errors, []);
      const text = await visitor.page.$eval(
        '.entry-content',
        (content) => (content as HTMLElement).innerText,
      );
      assert.match(text, /Before\.[^]*After\.[^]*The end\./);
    }
  });

  it('accepts values of any type from PHP code, and backslashes as the partner’s page writes them', () => {
    const cards = php<Record<string, string[]>>(
      site,
      `$cards = [];
       foreach ($args as $name => $values) {
         foreach ($values as $value) {
           $cards[$name][] = IopReturnCard\\shortcode([$name => $value]);
         }
       }
       $cards['shortcode'] = [
         do_shortcode('[iop_return_card program-url="https://town.example/?to=%5Cx41"]'),
         IopReturnCard\\shortcode([['deep-link']]),
       ];
       return $cards;`,
      {
        'deep-link': [true, 1, '', 'yes', false, 0, null, 'no', []],
        ...Object.fromEntries(
          ['lang', 'county', 'phone', 'program-url', 'email', 'omit', 'open'].map((name) => [
            name,
            [true, false, 1.5, 0, null, []],
          ]),
        ),
        'heading-level': [3, 3.0, true, null],
      },
    );
    const attributesIn = (card: string) => /^<iop-return-card([^>]*)>/.exec(card)?.[1];
    const seen = (name: string) => cards[name]!.map(attributesIn);
    assert.deepEqual(seen('deep-link'), [
      ...Array<string>(4).fill(' deep-link=""'),
      ...Array<string>(5).fill(''),
    ]);
    assert.deepEqual(seen('heading-level'), [' heading-level="3"', ' heading-level="3"', '', '']);
    assert.deepEqual(seen('shortcode'), [' program-url="https://town.example/?to=%5Cx41"', '']);
    for (const name of ['lang', 'county', 'phone', 'program-url', 'email', 'omit', 'open'])
      assert.deepEqual(new Set(seen(name)), new Set(['']), name);
  });

  it('makes a card in a text widget, and so does the block in a widget, with one script', async () => {
    php(
      site,
      `update_option('widget_text', [2 => ['title' => 'Help', 'text' => '[iop_return_card]', 'filter' => true, 'visual' => true], '_multiwidget' => 1]);
       update_option('widget_block', [3 => ['content' => $args['block']], '_multiwidget' => 1]);
       wp_set_sidebars_widgets(['sidebar-1' => ['text-2', 'block-3']]);`,
      {block: saved({county: 'plymouth'})},
    );
    const {path} = publish(site, '<!-- wp:paragraph --><p>No card here.</p><!-- /wp:paragraph -->');
    for (const script of [true, false]) {
      const {page, errors, elsewhere} = await open({script});
      await page.goto(`${site.origin}${path}?theme=twentytwentyone`);
      if (script) await made(page);
      const {cards, links, scripts} = await look(page);
      assert.deepEqual([cards.map(({county}) => county), links, scripts], [['both', 'Plymouth'], [], 1]);
      assert.deepEqual([...errors, ...elsewhere], []);
    }
  });
});
