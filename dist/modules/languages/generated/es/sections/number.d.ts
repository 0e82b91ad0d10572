export function number(display: any): import("lit-html").TemplateResult<1>;
