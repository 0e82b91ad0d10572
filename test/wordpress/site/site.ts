/** A WordPress that runs on this machine. */
export interface Site {
  readonly origin: string;
  /** Where its files are. */
  readonly folder: string;
}

/** One site by itself, and a network of two, at `/` and `/town/`. */
export interface Sites {
  readonly single: Site;
  readonly network: Site;
}

/** Everyone's password. */
export const password = 'correct horse battery staple';

/** The sites that `run.ts` has started for the tests, or undefined where a test file runs without it. */
export const sites = process.env.WORDPRESS_SITES
  ? (JSON.parse(process.env.WORDPRESS_SITES) as Sites)
  : undefined;
