/** The HTML of a card reduced to what survives a sanitizer. */
export declare const plain: (html: string) => string;
