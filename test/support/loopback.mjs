// Limits the test server to this computer, because it serves every file that the user can read, at /__wds-outside-root__/.
import {once} from 'node:events';
import {request} from 'node:http';
import {networkInterfaces} from 'node:os';

/**
 * Refuses other host names, because a hostile page can point its own name at this computer.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const localHost = (context, next) => {
  if (context.host.startsWith('127.0.0.1:')) return next();
  context.status = 403;
  return undefined;
};

/** @type {import('node:net').AddressInfo} */
let listening;

/** @param {import('node:http').RequestOptions} options @returns {Promise<unknown>} the status, or why there is none */
const ask = (options) =>
  new Promise((resolve) =>
    request({port: listening.port, path: '/package.json', ...options}, (response) =>
      resolve(response.resume().statusCode),
    )
      .on('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code))
      .end(),
  );

/**
 * The server listens on every network interface if its host name is `127.0.0.1`, so this makes it listen again.
 * https://github.com/modernweb-dev/web/blob/master/packages/dev-server-core/src/server/DevServer.ts
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
export const loopback = {
  name: 'loopback',

  async serverStart({server, config}) {
    if (!server) return;
    server.close();
    await once(server, 'close');
    server.listen(config.port, '127.0.0.1');
    await once(server, 'listening');
    listening = /** @type {import('node:net').AddressInfo} */ (server.address());
  },

  /** For a test: the server's responses at each other address of this computer, and for another host name. */
  async executeCommand({command}) {
    if (command !== 'ask-as-strangers') return undefined;
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({internal, scopeid}) => !internal && !scopeid);
    return {
      network: await Promise.all(others.map(({address: host}) => ask({host}))),
      otherHost: await ask({host: '127.0.0.1', headers: {host: `evil.example:${listening.port}`}}),
      ownHost: await ask({host: '127.0.0.1'}),
    };
  },
};
