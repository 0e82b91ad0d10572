/** Where random values start. `npm run fuzz` in lab writes another into the built file. */
export const seed = 988;
