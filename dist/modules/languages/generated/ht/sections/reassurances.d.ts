export function reassurances(options: any): import("lit-html").TemplateResult<1> | typeof nothing;
import { nothing } from 'lit';
