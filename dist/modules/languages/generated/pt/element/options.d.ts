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
export namespace rules {
    namespace county {
        export let accepts: any;
        export { defaultValue as default };
        export function read(text: any): any;
    }
    namespace phone {
        let accepts_1: string;
        export { accepts_1 as accepts };
        export { defaultValue as default };
        export { readPhone as read };
    }
    namespace programUrl {
        let accepts_2: string;
        export { accepts_2 as accepts };
        let _default: string;
        export { _default as default };
        export function read(text: any): string | undefined;
    }
    namespace textPhone { }
    namespace email {
        let accepts_3: string;
        export { accepts_3 as accepts };
        let _default_1: undefined;
        export { _default_1 as default };
        export function read_1(text: any): string | undefined;
        export { read_1 as read };
    }
    namespace headingLevel {
        let accepts_4: string;
        export { accepts_4 as accepts };
        let _default_2: number;
        export { _default_2 as default };
        export function read_2(text: any): number | undefined;
        export { read_2 as read };
    }
    namespace theme { }
    namespace omit {
        let accepts_5: any;
        export { accepts_5 as accepts };
        let _default_3: never[];
        export { _default_3 as default };
        export function read(text: any): any;
    }
    namespace open { }
}
export const optionNames: string[];
export function attributeOf(name: any): any;
declare function readPhone(text: any): {
    number: any;
    display: any;
} | undefined;
export {};
