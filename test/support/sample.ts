// `npm test` takes samples where many cases, random or combined, test the same promise. `npm run whole` in lab and
// `npm run test:one` take all.

/** Whether every case is tested. */
export const isWhole = 'window' in globalThis ? 'isWhole' in window : process.env['WHOLE'] === 'true';

/** A sample has one case of this many. */
const step = 5;

/** Each engine samples other cases. */
const first =
  'window' in globalThis
    ? ['Chrome/', 'Firefox/'].findIndex((name) => navigator.userAgent.includes(name)) + 1
    : 0;

export const sample = <T>(cases: readonly T[]) =>
  isWhole ? [...cases] : cases.filter((_, index) => index % step === first % Math.min(step, cases.length));

/** The number of random cases. */
export const runs = (number: number) => (isWhole ? number : Math.ceil(number / step));
