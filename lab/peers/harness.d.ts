import type {Built} from './build.mjs';

type Brought = Pick<Built, 'html' | 'css' | 'script' | 'inline'>;

declare global {
  /** What in-page.js offers on the page `/bench`. */
  const bench: {
    calibrate(peer: Brought): Promise<number>;
    start(peer: Brought, height: number): Promise<number>;
    many(peer: Brought, count: number, height: number): Promise<number>;
    toggle(selector: string, index: number): Promise<number>;
    memory(): Promise<number>;
    change(changes: number): Promise<void>;
  };
}
