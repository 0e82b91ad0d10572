// The settings of hosting/nginx.conf as a `_headers` file. Netlify and Cloudflare Pages read it from a site's root.
// https://docs.netlify.com/manage/routing/headers/ https://developers.cloudflare.com/pages/configuration/headers/
import {readFileSync} from 'node:fs';
import {policies} from './policies.mjs';

/**
 * For each address, a header appears in only one rule, because hosts differ on which rule wins.
 * @param {string[]} released versions, whose files never change
 * @param {string[]} versionPages in the folder of each version, such as `page.es`
 * @param {string[]} pages at the root
 */
export function headersFile(released, versionPages, pages) {
  const nginx = readFileSync('hosting/nginx.conf', 'utf8');
  const always = [...nginx.matchAll(/add_header (\S+) ([^$]\S*) always;/g)].map(
    ([, name, value]) => `${name}: ${value}`,
  );
  const [, aYear] = /"(public, max-age=\d+, immutable)"/.exec(nginx) ?? [];

  /** Both hosts also serve a page without its extension. @param {string} folder @param {string} page */
  const addressesOf = (folder, page) => [
    `${folder}/${page}.html`,
    page === 'index' ? `${folder}/` : `${folder}/${page}`,
  ];
  /** @param {string} folder @param {string} page */
  const policyRules = (folder, page) =>
    addressesOf(folder, page).map((address) => ({
      address,
      headers: [`Content-Security-Policy: ${policies.get(page.split('.')[0])}`],
    }));

  const rules = [
    {address: '/*', headers: always},
    ...released.map((version) => ({address: `/${version}/*`, headers: [`Cache-Control: ${aYear}`]})),
    // A placeholder, because Cloudflare Pages reads only a hundred rules.
    ...versionPages.flatMap((page) => policyRules('/:version', page)),
    ...pages.flatMap((page) => policyRules('', page)),
  ];
  return rules
    .map(({address, headers}) => [address, ...headers.map((header) => `  ${header}`), ''].join('\n'))
    .join('\n');
}
