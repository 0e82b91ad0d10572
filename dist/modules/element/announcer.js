import { warn } from '../shared/warn.js';
/**
 * Announces a message to screen readers through the card's live region. Screen readers only speak what changes in a
 * region that already exists. So we empty the region, wait for a paint, and then fill it.
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
