// Plugins and services that rewrite pages to make them faster.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, it} from 'node:test';
import {parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {look, made} from './site/cards.js';
import {php} from './site/php.js';
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

promise('beside an optimizer', 'single', ({site, open}) => {
  let post: Post;
  before(() => {
    activate(site);
    // The second is not a ready-made card, so it needs the script.
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

  it('asks optimizers to skip it, and has no hash that a rewritten file would break', async () => {
    const tags: Map<string, string>[] = [];
    rewrite(await original(), (attributes) => {
      tags.push(attributes);
      return '';
    });
    assert.equal(tags.length, 1);
    const [tag] = tags as [Map<string, string>];
    assert.equal(tag.get('data-cfasync'), 'false', 'Cloudflare');
    assert.ok(tag.has('data-no-optimize'), 'LiteSpeed');
    assert.equal(tag.get('data-jetpack-boost'), 'ignore', 'Jetpack Boost');
    assert.ok(tag.has('data-noptimize'), 'Autoptimize');
    assert.ok(tag.has('data-no-minify') && tag.has('nowprocket'), 'WP Rocket');
    assert.ok(tag.has('defer'));
    assert.ok(!tag.has('integrity'));
    const names = [...tag.keys()];
    assert.ok(names.indexOf('data-cfasync') < names.indexOf('src'), 'where Cloudflare wants it');
    // Autoptimize and Perfmatters skip `.min.js`, WP Rocket `/[-.]min\.js/`, SiteGround `.min.js` in any place.
    assert.match(new URL(tag.get('src')!).pathname, /\.min\.js$/);
  });

  it('is excluded by the filters of optimizers that read no attribute', () => {
    const lists = [[], ['other.js'], {'other.js': 'async'}, '', 'other.js, more.js'];
    const scriptFilters = [
      // A text with commas, or an array whose keys count: https://github.com/futtta/autoptimize/blob/beta/classes/autoptimizeScripts.php
      'autoptimize_filter_js_exclude',
      // Parts of a tag: https://perfmatters.io/docs/filters/#delay_js_exclusions
      'perfmatters_delay_js_exclusions',
      // Parts of an address: get_default_ignore() in minify/class-wp-optimize-minify-functions.php of WP-Optimize
      'wp-optimize-minify-default-exclusions',
      // Handles: https://www.siteground.com/tutorials/wordpress/speed-optimizer/custom-filters/
      'sgo_javascript_combine_exclude',
    ];
    const styleFilters = [
      // A text with commas: https://github.com/futtta/autoptimize/blob/beta/classes/autoptimizeStyles.php
      'autoptimize_filter_css_exclude',
      // Parts of the tag with its content: https://github.com/litespeedtech/lscache_wp/blob/master/src/optimize.cls.php
      'litespeed_optimize_css_excludes',
      // Parts of the content: https://github.com/wp-media/wp-rocket/blob/develop/inc/Engine/Optimization/RUCSS/Controller/UsedCSS.php
      'rocket_rucss_inline_content_exclusions',
    ];
    const {found, others, answers} = php<{
      found: Record<string, string[]>;
      others: number;
      answers: unknown[];
    }>(
      site,
      `$found = [];
       $others = 0;
       foreach ($args['filters'] as $filter) {
         foreach ($args['lists'] as $list) {
           $new = apply_filters($filter, $list);
           $count = is_string($list) ? count(array_filter(explode(',', $list))) : count($list);
           $entries = is_string($new) ? explode(',', $new) : $new;
           $others += $count === count($entries) - 1 && array_slice($entries, 0, $count) === (is_string($list) ? array_filter(explode(',', $list)) : $list);
           $byKeys = $filter === 'autoptimize_filter_js_exclude' && is_array($new);
           $found[$filter][] = trim(current(array_slice($byKeys ? array_keys($entries) : $entries, -1)));
         }
       }
       $tag = '<script src="https://town.example/wp-content/plugins/iop-return-card/iop-return-card.min.js?ver=1"></script>';
       return ['found' => $found, 'others' => $others, 'answers' => [
         // https://github.com/Automattic/jetpack/blob/trunk/projects/plugins/boost/app/lib/minify/Concatenate_JS.php
         apply_filters('js_do_concat', true, 'iop-return-card'),
         apply_filters('js_do_concat', true, 'jquery'),
         // https://github.com/BoldGrid/w3-total-cache/blob/master/Minify_AutoJs.php
         apply_filters('w3tc_minify_js_do_tag_minification', true, $tag, 'wp-content/plugins/iop-return-card/iop-return-card.min.js'),
         apply_filters('w3tc_minify_js_do_tag_minification', true, '<script src="/other.js"></script>', 'other.js'),
       ]];`,
      {filters: [...scriptFilters, ...styleFilters], lists},
    );
    const src = '/wp-content/plugins/iop-return-card/iop-return-card.min.js';
    for (const filter of scriptFilters)
      for (const entry of found[filter]!)
        assert.ok(filter.startsWith('sgo_') ? entry === 'iop-return-card' : src.includes(entry), filter);
    const style = readFileSync('build/wordpress/iop-return-card/generated/cards/en.html', 'utf8');
    for (const filter of styleFilters)
      for (const entry of found[filter]!)
        assert.ok(/<style[^]*<\/style>/.exec(style)![0].includes(entry), filter);
    assert.equal(others, 7 * lists.length, 'what others have listed stays');
    assert.deepEqual(answers, [false, true, false, true]);
  });

  it('marks its own tag only, not the inline scripts before and after it', () => {
    const before = `<script id='iop-return-card-js-before'>\nbox.innerHTML = '<img src="a.png"> <script src="b.js">';\n</script>\n`;
    const own = `<script async onload="a > b" src='https://town.example/iop-return-card.min.js?ver=1' id='iop-return-card-js'></script>\n`;
    const after = `<script data-note='a src=b'>\nvar text = "<script src=c.js>", more = ' src=d';\n</script>\n`;
    const [tag, other] = php<string[]>(
      site,
      `return [apply_filters('script_loader_tag', $args['tag'], 'iop-return-card', ''), apply_filters('script_loader_tag', $args['tag'], 'jquery', '')];`,
      {tag: before + own + after},
    );
    assert.ok(tag!.startsWith(before + '<script defer data-cfasync="false" '), tag);
    assert.ok(tag!.endsWith(own.slice('<script'.length) + after), tag);
    assert.equal(other, before + own + after);
  });

  it('survives a filter that another plugin has broken: passes on null, a number or an object', () => {
    const seen = php<Record<string, boolean[]>>(
      site,
      `$seen = [];
       foreach ($wp_filter as $name => $hook) {
         foreach (array_merge(...array_values($hook->callbacks)) as ['function' => $function]) {
           if ($name === 'init' || !is_string($function) || strpos($function, 'IopReturnCard') !== 0) {
             continue;
           }
           foreach ([null, 7, new stdClass()] as $odd) {
             $seen[$name][] = $function($odd) === $odd && $function($odd, null, null) === $odd
               && $function($odd, [], new stdClass()) === $odd;
           }
         }
       }
       foreach (['script_loader_tag' => 'iop-return-card', 'plugin_row_meta' => 'iop-return-card/iop-return-card.php'] as $name => $ours) {
         $seen[$name][] = apply_filters($name, null, $ours, [], '') === null;
       }
       foreach (['locale', 'determine_locale'] as $name) {
         add_filter($name, '__return_false');
         IopReturnCard\\loadTranslations();
         $seen[$name][] = strpos(do_shortcode('[iop_return_card]'), 'Call 774-619-7750') !== false;
       }
       return $seen;`,
    );
    assert.ok(Object.keys(seen).length >= 13, Object.keys(seen).join());
    for (const [name, outcomes] of Object.entries(seen)) assert.ok(!outcomes.includes(false), name);
  });

  it('that delays the script until a touch, the phone links stay, and each card renders once', async () => {
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

  it('that combines the script with others, each card renders once', async () => {
    const code = readFileSync('build/wordpress/iop-return-card/iop-return-card.min.js', 'utf8');
    const joined = '/wp-content/cache/joined.js';
    const visit = await openRewritten(
      rewrite(await original(), () => `<script src="${joined}" async></script>`),
      {[joined]: `(function () { window.first = 1; })()\n;${code}\n;(function () { window.last = 1; })()`},
    );
    await assertTwoCards(visit);
    assert.equal(await visit.page.evaluate('first + last'), 2);
  });

  it('that loads the script twice, each card renders once', async () => {
    const visit = await openRewritten(
      rewrite(
        await original(),
        (attributes) =>
          `<script src="${address(attributes)}"></script><script src="${address(attributes)}&amp;again" async></script>`,
      ),
    );
    await assertTwoCards(visit);
    assert.equal(visit.asked.filter((url) => url.includes('/iop-return-card.min.js')).length, 2);
  });

  it('that loses the script, the phone links stay', async () => {
    const visit = await openRewritten(rewrite(await original(), () => ''));
    const {cards, links} = await look(visit.page);
    assert.deepEqual([cards.map(({call}) => call), links], [['Call 774-619-7750'], ['Call 774-619-7750']]);
  });
});
