export function contact({ phone, textPhone, email, programUrl }: {
    phone: any;
    textPhone: any;
    email: any;
    programUrl: any;
}): import("lit-html").TemplateResult<1>;
