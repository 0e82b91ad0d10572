export function number(display: any): import("lit-html").TemplateResult<1>;
export function address(email: any): import("lit-html").TemplateResult<1>;
