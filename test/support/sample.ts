/** Chromium tests every case. The other engines test every fifth, where the code under test is the same in all of them. */
const step = navigator.userAgent.includes('Chrome/') ? 1 : 5;

export const sample = <T>(cases: readonly T[]) => cases.filter((_, index) => index % step === 0);

/** The number of random cases for this engine. */
export const runs = (number: number) => Math.ceil(number / step);
