export function languageMenu({ omit }: {
    omit: any;
}, { language, languages, languageChosen }: {
    language: any;
    languages: any;
    languageChosen: any;
}): import("lit-html").TemplateResult<1> | typeof nothing;
import { nothing } from 'lit';
