export function questions(options: any, { open }: {
    open: any;
}): import("lit-html").TemplateResult<1>;
