// The commands of a Markdown document, and what it says that they print.
import {readFileSync} from 'node:fs';
import {marked, type Tokens} from 'marked';

export interface DocumentedCommand {
  commands: string;
  /** What they print, with `…` for anything; undefined where the document does not say. */
  prints: string | undefined;
}

/** Each block of `sh`, with the block of `text` that comes next to it. */
export function documentedCommands(file: string): DocumentedCommand[] {
  const blocks = marked
    .lexer(readFileSync(file, 'utf8'))
    .filter((token): token is Tokens.Code => token.type === 'code');
  return blocks.flatMap(({lang, text}, index) => {
    const next = blocks[index + 1];
    return lang === 'sh' ? [{commands: text, prints: next?.lang === 'text' ? next.text : undefined}] : [];
  });
}

/** Whether a text is what a document says, in which `…` stands for anything. */
export function isAsDocumented(text: string, documented: string): boolean {
  const pattern = documented
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${pattern}$`).test(text);
}
