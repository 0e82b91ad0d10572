export function languageSwitcher({ omit }: {
    omit: any;
}, { language, languages }: {
    language: any;
    languages: any;
}): import("lit-html").TemplateResult<1> | typeof nothing;
import { nothing } from 'lit';
