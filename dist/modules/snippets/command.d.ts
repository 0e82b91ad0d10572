/**
 * Returns the command's output for its arguments, and the file to write it to. Throws a `RangeError` for an invalid
 * value, and an error with an `ERR_PARSE_ARGS` code for an unknown option.
 */
export declare function command(args: string[]): {
    text: string;
    out?: string | undefined;
};
