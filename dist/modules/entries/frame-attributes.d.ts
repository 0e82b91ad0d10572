/** The attributes that the query string of frame.html may set. */
export declare const frameAttributes: string[];
