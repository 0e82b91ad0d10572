export function crisis(options: any, { language }: {
    language: any;
}): import("lit-html").TemplateResult<1>;
