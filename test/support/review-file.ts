// Reviews as the review page saves them, made from the sentences in xliff/.
import {readXliff, unitText, unitsOf} from '../../scripts/build/xliff.mjs';
import type {Review, ReviewedUnit} from '../../scripts/review/review-file.mjs';

export const reviewer = {
  name: 'Anne O’Brien',
  qualification: 'certified interpreter',
  isQualified: true,
  agrees: true,
};

/** A finished review that approves every sentence as it is, with changes to some of them. */
export function reviewOf(
  language: string,
  changes: Readonly<Record<string, Partial<ReviewedUnit>>> = {},
): Review {
  const units = [...unitsOf(readXliff(`xliff/${language}.xlf`))].map(
    ([id, {source, target}]): ReviewedUnit => {
      const text = unitText(target);
      return {
        id,
        english: unitText(source),
        text,
        before: text,
        decision: 'approved',
        comment: '',
        ...changes[id],
      };
    },
  );
  return {language, version: '0.3.0', date: '2026-11-28T15:00:00.000Z', reviewer, units};
}
