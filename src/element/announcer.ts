import type {LitElement} from 'lit';
import type {Announcement} from '../shared/state.js';
import {warn} from '../shared/warn.js';

/**
 * Says something to screen readers. They speak what comes into a live region that was there before, so the region is
 * emptied and painted first, and filled after that.
 */
export class Announcer {
  current: Announcement | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async announce(announcement: Announcement | undefined) {
    this.current = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const painted = new Promise((done) => this.#host.ownerDocument.defaultView!.requestAnimationFrame(done));
    await painted.catch(warn);
    this.current = announcement;
    this.#host.requestUpdate();
  }
}
