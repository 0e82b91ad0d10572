export function crisis(): import("lit-html").TemplateResult<1>;
