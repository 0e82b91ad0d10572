// A separate MariaDB with its own data folder, reached only through a socket.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isRoot, wordpress} from '../../../scripts/check/engines.mjs';
import {start, until} from './process.js';

export async function startDatabase() {
  // Not under build/, because a socket's path can have at most 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'iop-database-'));
  const socket = join(folder, 'socket');
  const {database, databaseInstaller} = wordpress.find();
  const args = ['--no-defaults', `--datadir=${folder}/data`, ...(isRoot ? ['--user=root'] : [])];
  const {status, stderr} = spawnSync(
    databaseInstaller!,
    [...args, '--skip-test-db', '--auth-root-authentication-method=normal'],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`mariadb-install-db: ${stderr}`);
  const server = start(database!, [
    ...args,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${folder}/pid`,
    // These tests don't need data that survives a power failure.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-log-file-size=8M',
  ]);
  const stop = async () => {
    await server.stop();
    rmSync(folder, {recursive: true});
  };
  try {
    await until('the database to listen', () => existsSync(socket), server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {socket, stop};
}
