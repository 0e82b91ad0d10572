export function card(options: any, state: any): import("lit-html").TemplateResult<1>;
