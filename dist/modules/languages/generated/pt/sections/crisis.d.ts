export namespace textTo988 {
    let en: string;
    let es: string;
}
export function crisis(options: any, { language }: {
    language: any;
}): import("lit-html").TemplateResult<1>;
