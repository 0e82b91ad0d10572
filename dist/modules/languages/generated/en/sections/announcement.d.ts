export function announcement(state: any): import("lit-html").TemplateResult<1> | typeof nothing;
export function outcome({ announcement }: {
    announcement: any;
}): import("lit-html").TemplateResult<1> | typeof nothing;
import { nothing } from 'lit';
