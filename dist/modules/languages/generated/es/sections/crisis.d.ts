export function crisis(options: any): import("lit-html").TemplateResult<1>;
