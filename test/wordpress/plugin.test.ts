// The plugin for an administrator, from installing the zip to deleting it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer';
import {look, made} from './site/cards.js';
import {php} from './site/php.js';
import {publish, saved, type Post} from './site/plugin.js';
import {promise} from './site/promise.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const row = 'tr[data-plugin^="iop-return-card/"]';

promise('an administrator', 'single', ({site, open}) => {
  const folder = `${site.folder}/wp-content/plugins/iop-return-card`;
  let page: Page;
  let menuBefore: string[];
  let namesBefore: string[];
  let post: Post;

  const menu = () => page.$$eval('#adminmenu a', (links) => links.map((link) => link.href));
  /** Every name under which WordPress and its plugins store something, and every row that mentions this plugin. */
  const names = () =>
    php<string[]>(
      site,
      `global $wpdb;
       return array_merge(
         $wpdb->get_col("SELECT option_name FROM $wpdb->options"),
         $wpdb->get_col("SELECT DISTINCT meta_key FROM $wpdb->usermeta"),
         $wpdb->get_col("SELECT DISTINCT meta_key FROM $wpdb->postmeta"),
         $wpdb->get_col('SHOW TABLES'),
       );`,
    );

  before(async () => {
    php(site, `deactivate_plugins(preg_grep('/^iop-/', array_keys(get_plugins())));`);
    rmSync(folder, {recursive: true, force: true});
    ({page} = await open({user: 'admin'}));
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    menuBefore = await menu();
    // Not the plugin's: WordPress stores something when a first post is read.
    await (await open()).page.goto(site.origin + publish(site, '').path);
    namesBefore = names();
  });

  it('installs the zip through the plugins screen, and activates it', async () => {
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const field = (await page.waitForSelector('input[type=file]#pluginzip'))!;
    await field.uploadFile(`build/iop-return-card-wordpress-${version}.zip`);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    await Promise.all([page.waitForNavigation(), page.click('a.button-primary[href*="action=activate"]')]);
    assert.ok(await page.$(`${row}.active`));
  });

  it('finds it in the list with a link to its docs, and without a page, notice or menu', async () => {
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    const links = await page.$$eval(`${row} .plugin-version-author-uri a`, (all) =>
      all.map(({href}) => href),
    );
    assert.ok(links.length >= 1, 'a link');
    for (const link of links.filter((address) => address.startsWith(site.origin)))
      assert.equal((await fetch(link)).status, 200, link);
    assert.deepEqual(await menu(), menuBefore);
    assert.deepEqual(
      await page.$$eval('.notice, .updated, .error, .update-nag', (all) =>
        all.filter((notice) => notice.checkVisibility()).map(({textContent}) => textContent),
      ),
      [],
    );
  });

  it('finds that the plugin stores nothing', async () => {
    post = publish(
      site,
      `${saved({county: 'bristol'})}\n\n<!-- wp:shortcode -->[iop_return_card]<!-- /wp:shortcode -->`,
    );
    const visitor = await open();
    await visitor.page.goto(site.origin + post.path);
    await made(visitor.page);
    assert.equal((await look(visitor.page)).cards.length, 2);
    assert.deepEqual(await visitor.page.cookies(), []);
    assert.deepEqual(newNames(), []);
  });

  it('deactivates it: posts keep the phone link', async () => {
    await Promise.all([page.waitForNavigation(), page.click(`${row} .deactivate a`)]);
    const visitor = await open();
    await visitor.page.goto(site.origin + post.path);
    const {cards, links, scripts} = await look(visitor.page);
    assert.deepEqual([cards.length, links, scripts], [0, ['Call 774-619-7750'], 0]);
    assert.deepEqual(visitor.errors, []);
  });

  it('deletes it, and no file, option, table or row is left', async () => {
    await page.click(`${row} .delete a`);
    await page.waitForSelector(`${row}.deleted`);
    assert.equal(existsSync(folder), false);
    assert.deepEqual(newNames(), []);
    const rows = php<string[]>(
      site,
      `global $wpdb;
       $rows = [];
       foreach ($wpdb->get_col('SHOW TABLES') as $table) {
         foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row) {
           if (preg_match('/iop.return.card/i', implode(' ', $row))) {
             $rows[] = "$table: " . substr(implode(' | ', $row), 0, 200);
           }
         }
       }
       return $rows;`,
    );
    assert.deepEqual(
      // The posts, and what WordPress itself stores for some days: deactivated plugins and update checks.
      rows.filter((text) => !/^wp_posts: | recently_activated | _site_transient_update_plugins /.test(text)),
      [],
    );
  });

  /** Without what WordPress itself begins to store as people use it. */
  function newNames() {
    const ofWordPress =
      /^_(site_)?transient_|^recently_activated$|^session_tokens$|^_edit_|^can_compress_scripts$|^_pingme$/;
    return names().filter((name) => !namesBefore.includes(name) && !ofWordPress.test(name));
  }
});
