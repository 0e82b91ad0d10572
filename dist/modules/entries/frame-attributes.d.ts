/** The attributes that the query string of frame.html and page.html may set. */
export declare const frameAttributes: string[];
/** Sets the card's attributes from a page's query string. Ignores all other parameters. */
export declare function setFromAddress(card: Element, query: URLSearchParams): void;
