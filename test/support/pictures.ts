import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** The share of pixels that differ, without font smoothing, which depends on the machine; 1 if the size differs. */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || Math.abs(a.height - b.height) > 4) return 1;
  const height = Math.min(a.height, b.height);
  const size = a.width * height * 4;
  const different = pixelmatch(
    a.data.subarray(0, size),
    b.data.subarray(0, size),
    undefined,
    a.width,
    height,
    {
      threshold: 0.25,
    },
  );
  return different / (a.width * height);
}

/** The share that may differ in an unchanged picture. */
export const tolerance = 0.005;
