// Copies, installs and serves WordPress.
import {spawnSync} from 'node:child_process';
import {wordpress} from '../../../scripts/check/engines.mjs';
import {freePort} from '../../../scripts/check/free-port.mjs';
import {configure, layOut} from './files.js';
import {php} from './php.js';
import {startServer} from './server.js';
import {password, type Site} from './site.js';

function run(args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(
    wordpress.find().php!,
    ['-d', 'display_errors=stderr', ...args],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0 || stderr) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`);
}

export async function install(name: 'single' | 'network', socket: string) {
  const folder = `${process.cwd()}/build/wordpress-sites/${name}`;
  const port = await freePort();
  const site: Site = {folder, origin: `http://127.0.0.1:${port}`};
  layOut(folder);
  run([
    '-r',
    '$database = new mysqli("localhost", "root", "", "", 0, $argv[1]); $database->query("CREATE DATABASE $argv[2]");',
    '--',
    socket,
    name,
  ]);
  configure(folder, name, socket);
  const args = ['test/wordpress/php/install.php', folder, site.origin, password];
  if (name === 'network') {
    run([...args, 'network']);
    configure(folder, name, socket, `127.0.0.1:${port}`);
    addTown(site);
  } else {
    run(args);
  }
  const server = await startServer(folder, port);
  return {site, stop: () => server.stop()};
}

/** Adds `/town/`, a site whose editor is not a super administrator. */
function addTown(site: Site) {
  php(
    site,
    `// WordPress would take the colon out of the host.
     add_filter('sanitize_user', fn($name, $given) => $given, 10, 2);
     $admin = get_user_by('login', 'admin')->ID;
     $town = wp_insert_site(['domain' => $args['host'], 'path' => '/town/', 'title' => 'Town', 'user_id' => $admin]);
     add_user_to_blog($town, get_user_by('login', 'editor')->ID, 'editor');
     return $town;`,
    {host: new URL(site.origin).host},
  );
}
