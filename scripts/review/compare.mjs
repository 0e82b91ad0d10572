// Compares a review with the card's current sentences: what can be taken, and what has changed since.

/**
 * @typedef {import('./review-file.mjs').Review} Review
 * @typedef {import('./review-file.mjs').ReviewedUnit} ReviewedUnit
 *
 * @typedef {object} Outcome
 * @property {ReviewedUnit[]} approved as they were
 * @property {ReviewedUnit[]} changed by the reviewer, and approved
 * @property {ReviewedUnit[]} open not approved
 * @property {string[]} englishChanged approved, but the English has changed since
 * @property {string[]} translationChanged approved, but somebody else has changed the translation since
 * @property {string[]} gone from the card
 * @property {string[]} missing sentences of the card that the review doesn't have
 */

/**
 * @param {Review} review
 * @param {ReadonlyMap<string, {english: string, text: string}>} current by the sentence's id
 * @returns {Outcome}
 */
export function compare({units}, current) {
  /** @type {Outcome} */
  const outcome = {
    approved: [],
    changed: [],
    open: [],
    englishChanged: [],
    translationChanged: [],
    gone: [],
    missing: [...current.keys()].filter((id) => !units.some((unit) => unit.id === id)),
  };
  for (const unit of units) {
    const now = current.get(unit.id);
    if (!now) outcome.gone.push(unit.id);
    else if (unit.decision !== 'approved') outcome.open.push(unit);
    else if (unit.english !== now.english) outcome.englishChanged.push(unit.id);
    else if (unit.text === now.text) outcome.approved.push(unit);
    else if (unit.before !== now.text) outcome.translationChanged.push(unit.id);
    else outcome.changed.push(unit);
  }
  return outcome;
}

/** Whether a review approves every sentence of the card as it is now. @param {Outcome} outcome */
export const isComplete = ({open, englishChanged, translationChanged, missing}) =>
  ![open, englishChanged, translationChanged, missing].some(({length}) => length);
