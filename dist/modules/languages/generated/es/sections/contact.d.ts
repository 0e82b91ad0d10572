export function contact({ phone, textPhone, email, programUrl }: {
    phone: any;
    textPhone: any;
    email: any;
    programUrl: any;
}, { language }: {
    language: any;
}): import("lit-html").TemplateResult<1>;
