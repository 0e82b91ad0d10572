export function titleLevel({ headingLevel }: {
    headingLevel: any;
}): any;
export function sectionLevel({ headingLevel }: {
    headingLevel: any;
}): number | typeof nothing;
import { nothing } from 'lit';
