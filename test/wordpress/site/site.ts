/** A WordPress site running on this machine. */
export interface Site {
  readonly origin: string;
  /** The folder with its files. */
  readonly folder: string;
}

/** A single site, and a network of two, at `/` and `/town/`. */
export interface Sites {
  readonly single: Site;
  /** Only for tests of it. */
  readonly network?: Site;
}

/** The password of every user. */
export const password = 'correct horse battery staple';

/** The sites that `run.ts` has started, or undefined if a test file runs without it. */
export const sites = process.env.WORDPRESS_SITES
  ? (JSON.parse(process.env.WORDPRESS_SITES) as Sites)
  : undefined;
