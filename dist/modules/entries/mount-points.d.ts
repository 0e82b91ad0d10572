/** Adds cards to placeholder elements, now and later. If the script loads several times, only one copy does this. */
export declare function watchMountPoints(): void;
