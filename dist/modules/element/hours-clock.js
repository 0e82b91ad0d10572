import { lineAt } from '../hours/line.js';
import { attempt } from '../shared/attempt.js';
/**
 * Keeps what the card says about now true. Only a connected card with opening hours listens to its page, and only while
 * the page is visible does it have a timer: one, for the next change.
 */
export class HoursClock {
    line;
    #host;
    #hours;
    #view = null;
    #timer;
    constructor(host, hours) {
        this.#host = host;
        this.#hours = hours;
        host.addController(this);
    }
    hostConnected() {
        if (this.line)
            this.#update();
    }
    hostUpdate() {
        const hours = this.#hours();
        this.line = hours && !hours.isAlways ? attempt(() => lineAt(hours, Date.now())) : undefined;
    }
    hostUpdated() {
        this.hostDisconnected();
        if (this.line && this.#host.isConnected)
            attempt(() => this.#follow(this.line));
    }
    hostDisconnected() {
        this.#view?.clearTimeout(this.#timer);
        for (const type of returns)
            this.#view?.removeEventListener(type, this.#update);
        this.#view = null;
    }
    #follow({ wait }) {
        const view = (this.#view = this.#host.ownerDocument.defaultView);
        for (const type of returns)
            view.addEventListener(type, this.#update);
        if (!view.document.hidden)
            this.#timer = view.setTimeout(this.#update, wait);
    }
    #update = () => this.#host.requestUpdate();
}
/** Events when the page comes back into view, or from the back/forward cache. */
const returns = ['visibilitychange', 'pageshow'];
