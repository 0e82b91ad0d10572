/** The version of the package; `npm version` writes it here, and a test holds it against package.json. */
export const version = '0.3.0-dev';
