// Copies the files of WordPress, because Debian's are shared and read-only, and some are links.
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {wordpress} from '../../../scripts/check/engines.mjs';

const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
  `${name}_KEY`,
  `${name}_SALT`,
]);

export function layOut(folder: string) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(dirname(folder), {recursive: true});
  // `cp` is ten times as fast as `cpSync` with links followed.
  spawnSync('cp', ['-rL', wordpress.find().folder!, folder], {stdio: 'inherit'});
  for (const name of ['plugins', 'mu-plugins', 'uploads'])
    mkdirSync(`${folder}/wp-content/${name}`, {recursive: true});
  cpSync('test/wordpress/php/must-use.php', `${folder}/wp-content/mu-plugins/must-use.php`);
  cpSync('test/wordpress/themes', `${folder}/wp-content/themes`, {recursive: true});
}

/** Writes `wp-config.php`. A network can be configured only once the site has been installed. */
export function configure(folder: string, database: string, socket: string, networkHost?: string) {
  const constants = {
    DB_NAME: database,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: logOf(folder),
    ...Object.fromEntries(salts.map((name) => [name, randomBytes(32).toString('hex')])),
    ...(networkHost && {
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: networkHost,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
      // The default is the host with its port, which browsers reject.
      COOKIE_DOMAIN: '',
    }),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${phpOf(value)});`);
  writeFileSync(
    `${folder}/wp-config.php`,
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nrequire_once __DIR__ . '/wp-settings.php';\n`,
  );
}

const phpOf = (value: string | number | boolean) =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);

const logOf = (folder: string) => `${folder}/debug.log`;

/** PHP's warnings and errors since the last call. */
export function takeComplaints(folder: string) {
  const complaints = readFileSync(logOf(folder), {encoding: 'utf8', flag: 'a+'});
  writeFileSync(logOf(folder), '');
  return complaints;
}
