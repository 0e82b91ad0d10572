// Installs the plugin in the state that most tests begin with, and publishes posts with cards.
import {cpSync, rmSync} from 'node:fs';
import {php} from './php.js';
import type {Site} from './site.js';

const name = 'iop-return-card';

export const pluginFile = (site: Site) =>
  php<string>(
    site,
    `return current(array_filter(array_keys(get_plugins()), fn($file) => dirname($file) === '${name}'));`,
  );

/** Installs the plugin as a copy and activates it, on a network for all sites. */
export function activate(site: Site) {
  const folder = `${site.folder}/wp-content/plugins/${name}`;
  rmSync(folder, {recursive: true, force: true});
  cpSync(`build/wordpress/${name}`, folder, {recursive: true});
  php(site, `return activate_plugin($args['file'], '', is_multisite());`, {file: pluginFile(site)});
}

/** An empty block, with attributes as WordPress writes them. */
export const block = (attributes: object = {}) =>
  `<!-- wp:${name}/card ${JSON.stringify(attributes)
    .replaceAll('\\"', '\\u0022')
    .replace(/--|[<>&]/g, (text) =>
      [...text].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''),
    )} /-->`;

/** A block as the editor saves it, with its link. */
export const saved = (attributes: object = {}) =>
  block(attributes).replace(
    ' /-->',
    ` -->\n<p><a href="tel:+17746197750">Call 774-619-7750</a></p>\n<!-- /wp:${name}/card -->`,
  );

export interface Post {
  readonly id: number;
  /** Its path on the site. */
  readonly path: string;
}

/** Publishes a post without a sanitizer. */
export function publish(site: Site, content: string, args: object = {}, path = '/'): Post {
  return php<Post>(
    site,
    `kses_remove_filters();
     $id = wp_insert_post(wp_slash($args + ['post_title' => 'Coming back', 'post_status' => 'publish', 'post_author' => 1]), true);
     return ['id' => $id, 'path' => wp_make_link_relative(get_permalink($id))];`,
    {post_content: content, ...args},
    path,
  );
}
