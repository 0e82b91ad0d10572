export function reassurances(options: any): import("lit-html").TemplateResult<1>;
