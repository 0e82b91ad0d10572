/** Copies text to the clipboard. Returns a message with the result. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'Your browser did not let us copy. Select the text and copy it yourself.';
  }
}

/** Copies the code to the clipboard. If the browser refuses, selects it instead. Returns a message with the result. */
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

/** Copies HTML as formatted text, as a word processor does, for editors without an HTML view. */
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

/** Saves text as a file on the partner's computer. */
export function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // By then the browser has started to read the file.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
