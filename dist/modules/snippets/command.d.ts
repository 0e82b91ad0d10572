/**
 * What the command prints for these words of its command line, and the file that it was told to write that to. Throws
 * for words that are not accepted: a `RangeError` for a value, an error with a code of `ERR_PARSE_ARGS` for a name.
 */
export declare function command(words: string[]): {
    text: string;
    out?: string | undefined;
};
