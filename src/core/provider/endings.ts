import { AppError, type ErrorCode } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';

/** What the servers' words for the end of an answer mean. The first row that matches decides. */
const endings: readonly { readonly words: RegExp; readonly cut: ErrorCode | null }[] = [
  {
    words: /^(stop([_-](sequence|token))?|eos([_-]token)?|end[_-](of[_-])?(turn|text|sequence)|completed?)$/,
    cut: null,
  },
  {
    words: /length|max(imum)?[_-]?(output[_-]?|new[_-]?)?tokens|token[_-]?limit|context/,
    cut: 'answer_truncated',
  },
  {
    words:
      /filter|safety|sensitive|recitation|prohibited|blocklist|spii|refus|guardrail|moderat|policy|censor/,
    cut: 'answer_filtered',
  },
  { words: /tool|function/, cut: 'answer_needs_tool' },
  { words: /resource|overload|capacity|busy/, cut: 'over_capacity' },
  { words: /error|fail|abort|time[_-]?out|cancel|exception/, cut: 'stream_failed' },
];

/**
 * Why an answer is not complete whose server ended it with this finish reason; null: it is. A word that nobody knows is
 * no end, so that an answer is never called complete by mistake.
 */
export function cutBy(finishReason: string): AppError | null {
  const said = finishReason.toLowerCase().replace(/^finish_?reason_/, '');
  const row = endings.find(({ words }) => words.test(said));
  if (row?.cut === null) return null;
  const code = row?.cut ?? 'stream_unfinished';
  return new AppError(code, failureSentence(code), { details: `finish_reason: ${finishReason}` });
}
