// The limits that the translators' notes give in words, such as “At most 60 characters (translations 110)”.

/**
 * @typedef {object} Limit
 * @property {number} most characters
 * @property {string[]} ids the sentences that share it
 */

/**
 * Every limit of the card. A note such as “As “lead-plymouth”” has the limit of that sentence.
 * @param {ReadonlyMap<string, string>} notes by the sentence's id
 * @returns {Limit[]}
 */
export function limitsOf(notes) {
  /** @param {string} id @param {string} note @returns {Limit[]} */
  const read = (id, note) => {
    const [, , same] = /^(As|Like) “([\w-]+)”/.exec(note) ?? [];
    const [, , other] = /(Together) with “([\w-]+)”/.exec(note) ?? [];
    const [, most] =
      /(?:translations|in other languages) (\d+)/.exec(note) ?? /at most (\d+) characters/i.exec(note) ?? [];
    if (most) return [{most: Number(most), ids: other ? [id, other] : [id]}];
    return same ? read(id, notes.get(same) ?? '') : [];
  };
  return [...notes].flatMap(([id, note]) => read(id, note));
}
