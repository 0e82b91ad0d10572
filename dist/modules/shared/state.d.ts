import type { QuestionId } from '../options/options.js';
/** What the card announces: how copying or sharing the message went, or that the visitor chose another language. */
export type Announcement = 'copied' | 'selected' | 'not-copied' | 'language-chosen';
/** What the card is doing at this moment; the counterpart of the partner's options. */
export interface State {
    readonly language: string;
    /** Whether a qualified human translator has reviewed the words, or wrote them. */
    readonly reviewed: boolean;
    /** The languages that the visitor can choose from, each with its own name; none where no script runs. */
    readonly languages: readonly {
        readonly code: string;
        readonly name: string;
    }[];
    readonly open: readonly QuestionId[];
    /** What this browser can do with the message; nothing where no script runs. */
    readonly actions: readonly ('copy' | 'share')[];
    readonly announcement: Announcement | undefined;
}
