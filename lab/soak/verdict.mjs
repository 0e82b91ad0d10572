/** @typedef {import('./page.mjs').Rest & {heap: number | undefined, memory: number | undefined}} Sample */

/** The heap in the last third of the time, at most, compared with the middle third. In the first, an engine warms up. */
const growth = 1.03;
/** Removed cards that may still be alive just after a garbage collection. */
const mostAlive = 100;

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Turns an engine's samples into a row of the table and a list of faults. @param {string} name @param {Sample[]} samples */
export function verdict(name, samples) {
  const [first, ...later] = samples;
  const last = samples.at(-1) ?? first;
  /** @type {string[]} */
  const faults = [];
  const fault = (/** @type {string} */ what) => void faults.push(`${name}: ${what}`);

  const flat = (/** @type {(sample: Sample) => unknown} */ of, /** @type {string} */ what) => {
    const before = JSON.stringify(of(first));
    const other = later.find((sample) => JSON.stringify(of(sample)) !== before);
    if (other) fault(`${what} at first: ${before}; after ${other.steps} steps: ${JSON.stringify(of(other))}`);
    return other ? 'not flat' : 'flat';
  };

  /** Medians of the middle and the last third. @param {'heap' | 'memory'} kind */
  const thirds = (kind) => {
    const values = later.map((sample) => sample[kind]).filter((value) => value !== undefined);
    const third = Math.ceil(values.length / 3);
    if (third < 2) return '–';
    const [before, after] = [median(values.slice(third, -third)), median(values.slice(-third))];
    // Memory varies with the engine, so it is shown but not judged.
    if (kind === 'heap' && after > before * growth)
      fault(`heap grew from ${megabytes(before)} to ${megabytes(after)}`);
    return `${megabytes(before)} → ${megabytes(after)}`;
  };

  /** @type {Map<string, number>} */
  const said = new Map();
  for (const [line, times] of samples.flatMap((sample) => sample.said))
    said.set(line, (said.get(line) ?? 0) + times);
  for (const [line, times] of said) {
    if (times > 1 || !/^warn: <iop-return-card> does not /.test(line)) fault(`${times} × ${line}`);
  }
  // Each engine collects garbage at some point in the second half.
  const alive = Math.min(...later.slice(later.length >> 1).map((sample) => sample.alive));
  if (alive > mostAlive) fault(`never less than ${alive} of ${last.made} cards are alive`);
  if (samples.length < 4) fault(`only ${samples.length} rests: too short to tell`);

  const row = {
    steps: last.steps,
    cards: last.made,
    'alive at least': alive,
    nodes: flat(({nodes}) => nodes, 'nodes'),
    'listeners, observers': flat(({active}) => active, 'listeners and observers'),
    warnings: said.size,
    heap: thirds('heap'),
    memory: thirds('memory'),
  };
  return {row: {[name]: row}, faults};
}
