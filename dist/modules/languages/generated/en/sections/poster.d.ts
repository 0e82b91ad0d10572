export function poster(): {
    scanToCall: string;
    scanToRead: string;
};
