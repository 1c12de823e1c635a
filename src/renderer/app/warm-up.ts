import { lexMarkdown } from '../ui/markdown/dialect';

/** What most answers have, each of it twice: only then does V8 compile its expression. */
const USUAL = '**One** `two` [three](https://four.example).\nFive\n\n- six\n- seven\n\n';

/** Has what answers are read with compiled, while main still opens the account's file. */
export function warmUp(): void {
  lexMarkdown(USUAL + USUAL);
}
