export function message(options: any, state: any): import("lit-html").TemplateResult<1> | typeof nothing;
import { nothing } from 'lit';
