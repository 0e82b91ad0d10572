export const whyKnown = () => undefined;
