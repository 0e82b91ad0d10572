export function crisisLine({ compact }: {
    compact: any;
}, { language }: {
    language: any;
}): import("lit-html").TemplateResult<1>;
