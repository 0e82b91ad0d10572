// A middleware of the test server: a file that is asked for in these ways comes as on a bad day.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';

const gates = new Map();
const gate = (key) => gates.get(key) ?? gates.set(key, new AbortController()).get(key);

/**
 * `?held=key` waits until someone asks for `?released=key`; `?cut=connection` ends the connection after half of the
 * file, and `?cut=file` is what a broken upload leaves: half a file, whole in itself.
 */
export async function faultyNetwork(context, next) {
  const {held, released, cut} = context.query;
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
}
