export function attribution({ isUnreviewed }: {
    isUnreviewed: any;
}): import("lit-html").TemplateResult<1>;
