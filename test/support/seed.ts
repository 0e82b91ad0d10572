/** The seed of random values. `npm run fuzz` in lab writes another one into the built file. */
export const seed = 988;
