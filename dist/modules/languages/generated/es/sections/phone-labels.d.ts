export function call(display: any): import("lit-html").TemplateResult<1>;
export function text(display: any): import("lit-html").TemplateResult<1>;
