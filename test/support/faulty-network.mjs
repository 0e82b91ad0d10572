// A middleware of the test server that simulates a bad network.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';

/** @type {Map<string, AbortController>} */
const gates = new Map();
/** @param {string} key */
const gate = (key) => {
  const found = gates.get(key) ?? new AbortController();
  gates.set(key, found);
  return found;
};

/**
 * `?held=key` waits until `?released=key` is requested; `?cut=connection` ends the connection after half of the file;
 * `?cut=file` sends half of the file as a complete response, like a broken upload.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const faultyNetwork = async (context, next) => {
  const {held, released, cut} = /** @type {{[name: string]: string | undefined}} */ (context.query);
  if (released) {
    gate(released).abort();
    context.status = 204;
    return;
  }
  if (held && !gate(held).signal.aborted) await once(gate(held).signal, 'abort');
  if (!cut) return next();
  const file = await readFile(`.${context.path}`);
  const half = file.subarray(0, file.length / 2);
  context.respond = false;
  context.res.writeHead(200, {
    'content-type': 'text/javascript',
    'content-length': cut === 'file' ? half.length : file.length,
  });
  if (cut === 'file') context.res.end(half);
  else context.res.write(half, () => context.res.destroy());
};
