/** Fills the mount points of the page, now and from now on. However often the script is loaded, one copy does so. */
export declare function watchMountPoints(): void;
