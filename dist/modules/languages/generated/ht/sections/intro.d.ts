export function intro(options: any): import("lit-html").TemplateResult<1>;
