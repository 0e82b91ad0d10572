/** Where random values start. `npm run fuzz` writes another into the built file. */
export const seed = 988;
