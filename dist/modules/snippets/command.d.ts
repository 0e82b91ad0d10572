/**
 * What the command prints for its arguments, and the file that it was told to write that to. Throws for arguments that
 * are not accepted: a `RangeError` for a value, an error with a code of `ERR_PARSE_ARGS` for a name.
 */
export declare function command(args: string[]): {
    text: string;
    out?: string | undefined;
};
