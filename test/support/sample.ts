/** Chromium tests every case. The other engines test every fifth, to save time. */
const step = navigator.userAgent.includes('Chrome/') ? 1 : 5;

export const sample = <T>(cases: readonly T[]) => cases.filter((_, index) => index % step === 0);

/** The number of random cases for this engine. */
export const runs = (number: number) => Math.ceil(number / step);
