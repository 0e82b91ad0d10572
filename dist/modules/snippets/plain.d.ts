/** A template as HTML that survives a sanitizer. */
export declare function plain(template: unknown): string;
