/** The attributes that the address of the frame page may set. */
export declare const frameAttributes: string[];
