// Starts nginx on this machine alone, with hosting/nginx.conf and a folder that it serves.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {nginx} from './engines.mjs';
import {freePort} from './free-port.mjs';

/** @param {number} port */
const answers = (port) =>
  new Promise((resolve) =>
    get({host: '127.0.0.1', port}, (response) => resolve(response.resume().statusCode === 200)).on(
      'error',
      () => resolve(false),
    ),
  );

/**
 * The folder may be filled later than this is called, and `site` in it is what is served.
 * @param {(site: string) => void} fill
 */
export async function startNginx(fill) {
  const {server: program} = nginx.find();
  const folder = mkdtempSync(join(tmpdir(), 'iop-return-card-'));
  chmodSync(folder, 0o755);
  fill(join(folder, 'site'));
  // Where nginx looks for its modules, from the prefix that it is given.
  symlinkSync('/usr/lib/nginx/modules', join(folder, 'modules'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    readFileSync('hosting/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/srv/iop-return-card', join(folder, 'site'))
      .replace('/var/log/nginx/error.log', join(folder, 'error.log')),
  );
  const args = ['-p', folder, '-c', file, '-g', `pid ${join(folder, 'pid')}; daemon off;`];
  const {status, stderr} = spawnSync(String(program), [...args, '-t'], {encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
  const server = spawn(String(program), args, {stdio: 'ignore'});
  let ready = false;
  for (let tries = 0; !ready && tries < 200; tries++) {
    ready = await answers(port);
    if (!ready) await pause(50);
  }
  if (!ready) throw new Error('nginx does not answer.');
  return {
    folder,
    port,
    /** Reads its configuration again, as `nginx -s reload` does. */
    reload: () => server.kill('SIGHUP'),
    async stop() {
      server.kill();
      await once(server, 'exit');
      rmSync(folder, {recursive: true});
    },
  };
}
