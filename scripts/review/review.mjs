// `npm run review -- FILE`: takes a translator's review into the sources, and prints what has changed.
import {newLanguageSteps} from './new-language-steps.mjs';
import {takeIn} from './take-in.mjs';

/** @param {number} count */
const sentences = (count) => (count === 1 ? '1 sentence' : `${count} sentences`);

/** @param {string} title @param {string[]} lines */
const block = (title, lines) => (lines.length ? [`\n${title}`, ...lines.map((line) => `  ${line}`)] : []);

/** @param {ReturnType<typeof takeIn>} taken */
function report({review, about, isNew, outcome, current, recorded, before, found}) {
  const {approved, changed, open, englishChanged, translationChanged, gone, missing} = outcome;
  const {version, date, reviewer, units} = review;
  const by = reviewer?.name ? ` by ${reviewer.name}` : '';
  const skipped = [...englishChanged, ...translationChanged];
  return [
    `${about.english}, reviewed${by}, ${date.slice(0, 10)}, version ${version}.`,
    `${sentences(current.size)}: ${approved.length} approved as they were, ${changed.length} changed, ${open.length} not approved.`,
    ...block(
      'Changed:',
      changed.flatMap(({id, before, text}) => [`${id}: ${before || '(nothing)'}`, `  → ${text}`]),
    ),
    ...block(
      'Not approved, and left as they were:',
      open.map(({id, decision}) => (decision === 'question' ? `${id} (a question)` : id)),
    ),
    ...block('The English has changed since the review:', englishChanged),
    ...block('The translation has changed here since the review:', translationChanged),
    ...block('New since the review:', missing),
    ...block('No longer on the card:', gone),
    ...block(
      'The reviewer writes:',
      units.filter(({comment}) => comment).map(({id, comment}) => `${id}: ${comment}`),
    ),
    ...block(
      'Look at these. If the reviewer is right, edit xliff/hedges.json or xliff/words-to-avoid.json:',
      found.map(({id, text}) => `${id}: ${text}`),
    ),
    '',
    recorded
      ? `The language table now says: reviewed by ${recorded}.`
      : `The language table doesn’t say that the language was reviewed${whyNot(reviewer, open.length + skipped.length + missing.length)}.`,
    ...(!recorded && before && changed.length
      ? [`It says “${before}”: add which sentences are newer than that review.`]
      : []),
    ...(isNew
      ? newLanguageSteps(about.code)
      : [
          'Look at the difference, then run npm run languages, npm run size -- --write and npm run pictures.',
        ]),
  ];
}

/** @param {ReturnType<typeof takeIn>['review']['reviewer']} reviewer @param {number} left */
function whyNot(reviewer, left) {
  if (left) return `: ${sentences(left)} left to review`;
  if (!reviewer) return ': the reviewer saved a draft, and didn’t finish it';
  if (!reviewer.isQualified) return ': the reviewer isn’t a qualified translator';
  return ': the reviewer prefers not to be named';
}

const [file, ...others] = process.argv.slice(2);
if (!file || others.length) {
  console.error('Name one file: npm run review -- iop-return-card-ht-review.xlf');
  process.exitCode = 1;
} else {
  try {
    console.log(report(takeIn(file)).join('\n'));
  } catch (error) {
    console.error(`${file}: ${/** @type {Error} */ (error).message}. Nothing was changed.`);
    process.exitCode = 1;
  }
}
