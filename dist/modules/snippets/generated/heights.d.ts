/** Heights in pixels by form, language and width. */
export declare const heights: {
    whole: {
        en: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        es: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        pt: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        ht: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
    };
    short: {
        en: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        es: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        pt: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        ht: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
    };
    compact: {
        en: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        es: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        pt: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
        ht: {
            "280": number;
            "320": number;
            "360": number;
            "390": number;
            "600": number;
            "768": number;
            "1000": number;
        };
    };
};
