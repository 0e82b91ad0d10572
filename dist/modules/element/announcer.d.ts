import type { LitElement } from 'lit';
import type { Announcement } from '../shared/state.js';
/**
 * Announces a message to screen readers through the card's live region. Screen readers only speak what changes in a
 * region that already exists. So we empty the region, wait for a paint, and then fill it.
 */
export declare class Announcer {
    #private;
    current: Announcement | undefined;
    constructor(host: LitElement);
    announce(announcement: Announcement | undefined): Promise<void>;
}
