/** Renders a template as HTML that survives sanitizers, editors and line-break filters. */
export declare function plain(template: unknown): string;
