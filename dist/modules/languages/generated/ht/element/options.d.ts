/**
 * What a value of any type says, without the invisible characters that come along when people paste. A value that has no
 * text of its own says nothing that is accepted anywhere.
 */
export function textOf(value: any): string;
/**
 * Reads one option. Absent and empty values mean the default; any other value that the option
 * does not accept means the default too, after one complaint that names what is accepted.
 */
export function readOption(name: any, value: any, complain?: {
    (...data: any[]): void;
    (message?: any, ...optionalParams: any[]): void;
}): any;
export const questionIds: string[];
export const optionNames: string[];
export function attributeOf(name: any): any;
