// Downloads a WordPress newer than Debian's, and lays it out like Debian's: PHP, static files and themes in one folder.
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {unzipSync} from 'fflate';

const source = '@wp-playground/wordpress-builds@0.9.19';
const sha512 = 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
/** The newest WordPress in the package. */
const build = 'wp-nightly';

/** Checks the package's hash: npm itself knows only what the registry says. @param {string} folder */
function downloadTo(folder) {
  mkdirSync(folder, {recursive: true});
  execFileSync('npm', ['pack', source, '--silent', '--pack-destination', folder], {stdio: 'inherit'});
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const archive = `${folder}/${name}`;
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== sha512) throw new Error(`${source} has the hash ${hash}, not ${sha512}.`);
  const wanted = [`package/src/wordpress/${build}.zip`, `package/public/${build}`];
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...wanted]);
  rmSync(archive);
}

/** Writes the PHP, which is in a zip, over the static files. @param {string} zip @param {string} folder */
function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(`${folder}/${name}`), {recursive: true});
    writeFileSync(`${folder}/${name}`, bytes);
  }
}

/**
 * Returns the folder of the newer WordPress, after downloading it if it isn't there yet (159 MB). The package has the PHP
 * of only the newest theme; the others are Debian's.
 *
 * @param {string} debian the folder of Debian's WordPress
 */
export function newerWordPress(debian) {
  const folder = 'build/wordpress-newer';
  const files = `${folder}/package/public/${build}`;
  if (existsSync(`${files}/wp-settings.php`)) return files;
  rmSync(folder, {recursive: true, force: true});
  downloadTo(folder);
  unpack(`${folder}/package/src/wordpress/${build}.zip`, files);
  // Not WordPress's: the package's own settings and database.
  rmSync(`${files}/wp-config.php`);
  rmSync(`${files}/wp-content/database`, {recursive: true});
  for (const theme of readdirSync(`${debian}/wp-content/themes`)) {
    if (!theme.startsWith('twenty')) continue;
    rmSync(`${files}/wp-content/themes/${theme}`, {recursive: true, force: true});
    spawnSync('cp', ['-rL', `${debian}/wp-content/themes/${theme}`, `${files}/wp-content/themes/`]);
  }
  return files;
}

/** @param {string} folder */
export const versionOf = (folder) =>
  readFileSync(`${folder}/wp-includes/version.php`, 'utf8').match(/\$wp_version = '([^']+)'/)?.[1];
