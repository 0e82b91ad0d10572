/** The package version. `npm version` writes it, and a test compares it with package.json. */
export const version = '0.3.0';
