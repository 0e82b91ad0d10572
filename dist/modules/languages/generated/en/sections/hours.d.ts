export function now(line: any): import("lit-html").TemplateResult<1>;
export function afterNow(line: any, hasMessage: any): import("lit-html").TemplateResult<1>;
export function week(hours: any): import("lit-html").TemplateResult<1>;
export function weekText(hours: any): string;
export function daysText([from, to]: [any, any]): string | undefined;
export function timesText([opens, closes]: [any, any]): string;
export function dayName(day: any): string | undefined;
export function time(minute: any): string;
