import type { Line } from '../hours/line.js';
import type { QuestionId } from '../options/options.js';
/** An announcement: the result of copying or sharing the message, or a new language. */
export type Announcement = 'copied' | 'selected' | 'not-copied' | 'language-chosen';
/** The card's current state, as opposed to the partner's options. */
export interface State {
    readonly language: string;
    /** Whether a computer made the translation, and no qualified human translator has reviewed it. */
    readonly isUnreviewed: boolean;
    /** The languages to choose from, each with its own name. Empty without a script. */
    readonly languages: readonly {
        readonly code: string;
        readonly name: string;
    }[];
    readonly open: readonly QuestionId[];
    /** Whether the compact card shows everything. */
    readonly unfolded: boolean;
    /** What this browser can do with the message. Empty without a script. */
    readonly actions: readonly ('copy' | 'share')[];
    readonly announcement: Announcement | undefined;
    /** Whether the phone is answered now. Undefined without a script, if that isn't known, and if it always is. */
    readonly line: Line | undefined;
}
