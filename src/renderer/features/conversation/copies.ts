import type { AnswerCheck } from '../../../shared/models';
import { seenText } from '../../../shared/seen-text';
import { say } from '../../../shared/words/say';
import { escapeHtml, toHtml } from '../../ui/markdown/html';
import { toPlainText } from '../../ui/markdown/plain-text';

/** What is left on the clipboard of an answer: words for a messenger, elements for mail, marks for who writes them. */
interface Copies {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

export const copiesOf = (answer: string): Copies => ({
  text: toPlainText(answer),
  html: toHtml(answer),
  markdown: answer,
});

/** Main can leave a text alone on the clipboard; the page can leave several forms of it. */
export function copyAll({ text, html, markdown }: Copies): void {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', seenText(text));
    event.clipboardData?.setData('text/html', seenText(html));
    event.clipboardData?.setData('text/markdown', seenText(markdown));
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what took its place asks for a permission
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
}

export const hasSources = ({ passages }: AnswerCheck): boolean => passages.some(({ isUsed }) => isUsed);

/** With a number behind each sentence that comes from somewhere, and where that is at the end. */
export function copiesWithSources(answer: string, check: AnswerCheck): Copies {
  const { text, html, markdown } = copiesOf(withNumbers(answer, check));
  const title = say('sources.show');
  const sources = check.passages
    .filter(({ isUsed }) => isUsed)
    .map((passage) => `${passage.title}: ${passage.text.replace(/\s+/g, ' ')}`);
  const list = sources.map((source, index) => `${String(index + 1)}. ${source}`).join('\n');
  const items = sources.map((source) => `<li dir="auto">${escapeHtml(source)}</li>`).join('');
  return {
    text: `${text}\n\n${title}\n${list}`,
    html: `${html}<p>${escapeHtml(title)}</p><ol>${items}</ol>`,
    markdown: `${markdown.trimEnd()}\n\n${title}\n\n${list}`,
  };
}

function withNumbers(answer: string, { sentences }: AnswerCheck): string {
  let numbered = '';
  let at = 0;
  for (const { end, text, passage } of sentences) {
    if (end < at) continue;
    const isRow = text.trimEnd().endsWith('|');
    // In the last cell of a row; and no mark of emphasis is parted from its sentence.
    const place = isRow
      ? answer.slice(0, answer.lastIndexOf('|', end - 1)).trimEnd().length
      : end + (/^[*_`~]*/.exec(answer.slice(end))?.[0].length ?? 0);
    numbered += `${answer.slice(at, place)} [${String(passage + 1)}]`;
    at = place;
  }
  return numbered + answer.slice(at);
}
