export function contact({ phone, textPhone, email, programUrl, openingHours, omit }: {
    phone: any;
    textPhone: any;
    email: any;
    programUrl: any;
    openingHours: any;
    omit: any;
}, { language, line }: {
    language: any;
    line: any;
}): import("lit-html").TemplateResult<1>;
