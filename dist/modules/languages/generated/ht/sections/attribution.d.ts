export function attribution(): import("lit-html").TemplateResult<1>;
