import {readReview, writeReview, type Review} from '../scripts/review/review-file.mjs';

const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: {createHTML(xml: string): string}): {createHTML(xml: string): string};
    };
  }
).trustedTypes?.createPolicy('iop-return-card-review', {createHTML: (xml) => xml});

/** Downloads a review as a file. */
export function saveFile(name: string, review: Review) {
  const address = URL.createObjectURL(new Blob([writeReview(review)], {type: 'application/x-xliff+xml'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // By then the browser has started to read the file.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Reads a file that this page or a translator's tool saved. Throws an error that says in words what is wrong. */
export async function openFile(file: File): Promise<Review> {
  const text = await file.text();
  // The document is inert: nothing in it runs, loads or is shown.
  const document = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/xml');
  if (document.querySelector('parsererror')) throw new Error('it is not XML, or was cut off');
  return readReview(document);
}
