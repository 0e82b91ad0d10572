export function callButton({ phone }: {
    phone: any;
}): import("lit-html").TemplateResult<1>;
export function status({ compact, omit }: {
    compact: any;
    omit: any;
}, { line }: {
    line: any;
}): import("lit-html").TemplateResult<1> | typeof nothing;
export function ways({ textPhone, email, programUrl, openingHours }: {
    textPhone: any;
    email: any;
    programUrl: any;
    openingHours: any;
}, { language, line }: {
    language: any;
    line: any;
}): import("lit-html").TemplateResult<1>;
import { nothing } from 'lit';
