import { warn } from '../shared/warn.js';
/**
 * Says something to screen readers. They speak what comes into a live region that was there before, so the region is
 * emptied and painted first, and filled after that.
 */
export class Announcer {
    current;
    #host;
    constructor(host) {
        this.#host = host;
    }
    async announce(announcement) {
        this.current = undefined;
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        const painted = new Promise((done) => this.#host.ownerDocument.defaultView.requestAnimationFrame(done));
        await painted.catch(warn);
        this.current = announcement;
        this.#host.requestUpdate();
    }
}
