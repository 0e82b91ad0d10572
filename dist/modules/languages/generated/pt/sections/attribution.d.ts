export function attribution({ reviewed }: {
    reviewed: any;
}): import("lit-html").TemplateResult<1>;
