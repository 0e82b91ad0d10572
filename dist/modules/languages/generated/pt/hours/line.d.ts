/** The state of the line at a time in milliseconds. Throws if the browser doesn't have the time zone. */
export function lineAt({ spans }: {
    spans: any;
}, time: any): {
    isOpen: any;
    change: number;
    days: number;
    isFar: boolean;
    isElsewhere: boolean;
    wait: number;
};
