import type { LitElement } from 'lit';
import type { Announcement } from '../shared/state.js';
/**
 * Says something to screen readers. They speak what comes into a live region that was there before, so the region is
 * emptied and painted first, and filled after that.
 */
export declare class Announcer {
    #private;
    current: Announcement | undefined;
    constructor(host: LitElement);
    announce(announcement: Announcement | undefined): Promise<void>;
}
