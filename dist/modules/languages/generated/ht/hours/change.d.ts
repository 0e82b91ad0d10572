/** Whether the phone is answered at a minute of the week, and in how many minutes that changes: Infinity for never. */
export function changeAfter(spans: any, minute: any): {
    isOpen: any;
    minutes: number;
};
export function minutesTo(to: any, from: any): number;
