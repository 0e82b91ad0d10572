/** Puts a text on the clipboard; where the browser refuses, it selects the text instead. Says which came of it. */
export async function copy(code: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.value);
    return 'Copied.';
  } catch {
    code.focus();
    code.select();
    return 'Your browser did not let us copy. The code is selected: press Ctrl+C, or Command+C on a Mac.';
  }
}

/** Puts HTML on the clipboard as a word processor does, for editors that show no HTML. */
export async function copyFormatted(html: string, text: string): Promise<string> {
  try {
    const blob = (type: string, content: string) => ({[type]: new Blob([content], {type})});
    await navigator.clipboard.write([
      new ClipboardItem({...blob('text/html', html), ...blob('text/plain', text.trim())}),
    ]);
    return 'Copied with its headings, lists and links.';
  } catch {
    return 'Your browser did not let us copy formatted text. Select the card in the preview, and copy it from there.';
  }
}

/** Hands a text over as a file. */
export function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read the file by the time that it next handles a task of this page.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
