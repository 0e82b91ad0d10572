// Finds what the tests need on the system, such as browsers, a web server and WordPress. Run by itself, it says what is there
// and, as root on Debian, installs what is missing. With CI=true, all of it is required.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/** @param {string[]} names */
export const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => `${folder}/${name}`))
    .find((file) => existsSync(file));

/** @param {string} name */
const underLib = (name) =>
  ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {withFileTypes: true}).map((entry) => `${folder}/${entry.name}`))
    .flatMap((folder) => [`${folder}/webkit2gtk-4.1/${name}`, `${folder}/${name}`])
    .find((file) => existsSync(file));

/**
 * @typedef {{[what: string]: string | undefined}} Found paths; undefined where nothing was found
 * @typedef {{name: string, packages: string[], find: () => Found}} Needed
 */

/** @type {Needed} */
export const chromium = {
  name: 'Chromium',
  packages: ['chromium'],
  find: () => ({browser: process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome')}),
};

/** @type {Needed} */
export const headlessShell = {
  name: 'Chromium’s headless shell',
  packages: ['chromium-headless-shell'],
  find: () => ({browser: onPath('chromium-headless-shell')}),
};

/** @type {Needed[]} */
export const engines = [
  chromium,
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => ({browser: process.env.FIREFOX ?? onPath('firefox', 'firefox-esr')}),
  },
  {
    name: 'WebKit',
    packages: ['libwebkit2gtk-4.1-0', 'webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => ({
      browser: underLib('MiniBrowser'),
      driver: onPath('WebKitWebDriver'),
      display: onPath('xvfb-run'),
    }),
  },
];

/** @type {Needed} */
export const nginx = {
  name: 'nginx',
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  find: () => ({
    server: onPath('nginx') ?? ['/usr/sbin/nginx'].find((file) => existsSync(file)),
    brotli: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((file) => existsSync(file)),
  }),
};

/**
 * WordPress, its themes, and what runs them. Only the database's program is asked for: `mariadb-server` would start a
 * service. nginx, php-cgi and php stand first, so that WordPress has its web server and does not bring Apache.
 * @type {Needed}
 */
export const wordpress = {
  name: 'WordPress',
  packages: [
    ...['nginx', 'php-cgi', 'php', 'php-cli', 'php-mysql', 'php-codesniffer', 'mariadb-server-core'],
    ...['wordpress', 'wordpress-theme-twentytwentyone'],
    ...['wordpress-theme-twentytwentytwo', 'wordpress-theme-twentytwentythree'],
  ],
  find() {
    const folder = process.env.WORDPRESS ?? '/usr/share/wordpress';
    const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
    return {
      folder: existsSync(`${folder}/wp-settings.php`) ? folder : undefined,
      themes: themes.every((theme) => existsSync(`${folder}/wp-content/themes/${theme}`))
        ? folder
        : undefined,
      php: onPath('php'),
      codeSniffer: onPath('phpcs'),
      database: onPath('mariadbd') ?? ['/usr/sbin/mariadbd'].find((file) => existsSync(file)),
      databaseInstaller: onPath('mariadb-install-db'),
    };
  },
};

/** A page-to-PDF tool that libraries and towns run on a server. @type {Needed} */
export const weasyPrint = {
  name: 'WeasyPrint',
  packages: ['weasyprint'],
  find: () => ({program: onPath('weasyprint')}),
};

/** @param {string} file */
const existing = (file) => (existsSync(file) ? file : undefined);

/**
 * The minifiers that sites run, for test/node/minifiers.test.ts. Debian's Python has the modules; another one on the
 * path does not.
 * @type {Needed}
 */
export const minifiers = {
  name: 'Minifiers',
  packages: ['python3-rjsmin', 'python3-jsmin', 'php-cli', 'php-matthiasmullie-minify'],
  find: () => ({
    python: existing('/usr/bin/python3'),
    rjsmin: existing('/usr/lib/python3/dist-packages/rjsmin.py'),
    jsmin: existing('/usr/lib/python3/dist-packages/jsmin/__init__.py'),
    php: onPath('php'),
    matthiasmullie: existing('/usr/share/php/MatthiasMullie/Minify/autoload.php'),
  }),
};

const needed = [...engines, headlessShell, nginx, wordpress, weasyPrint, minifiers];

export const isRoot = process.getuid?.() === 0;
/** @param {Needed} engine */
export const isFound = (engine) => Object.values(engine.find()).every(Boolean);

/**
 * As root on Debian installs what is missing of these; elsewhere says how.
 *
 * @param {Needed[]} things
 * @param {string} purpose as in “the tests need”
 */
export function install(things, purpose) {
  const missing = things.filter((thing) => !isFound(thing));
  if (!missing.length) return;
  const packages = [...new Set(missing.flatMap((thing) => thing.packages))];
  const command = `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (isRoot && onPath('apt-get')) {
    console.log(`Installing these Debian packages as root, which ${purpose}:`);
    for (const thing of missing) console.log(`  ${thing.name}: ${thing.packages.join(' ')}`);
    console.log(`With: ${command}`);
    spawnSync('sh', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  } else {
    console.log(`Something that ${purpose} is missing. On Debian it comes with:\n  sudo sh -c '${command}'`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install(needed, 'the tests need');
  for (const thing of needed) {
    console.log(`${thing.name}: ${isFound(thing) ? 'found' : 'SKIPPED, it is not installed here'}`);
  }
  if (process.env.CI === 'true' && !needed.every(isFound)) {
    console.error('With CI=true all of them are required.');
    process.exitCode = 1;
  }
}
