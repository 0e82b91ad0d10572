import type { LitElement, ReactiveController } from 'lit';
import type { Hours } from '../hours/hours.js';
import { type Line } from '../hours/line.js';
/**
 * Keeps what the card says about now true. Only a connected card with opening hours listens to its page, and only while
 * the page is visible does it have a timer: one, for the next change.
 */
export declare class HoursClock implements ReactiveController {
    #private;
    line: Line | undefined;
    constructor(host: LitElement, hours: () => Hours | undefined);
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
