export function lineNow(line: any, hasMessage: any): import("lit-html").TemplateResult<1> | typeof nothing;
export function week(hours: any): import("lit-html").TemplateResult<1>;
import { nothing } from 'lit';
