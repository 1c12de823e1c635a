/*
 * Numbers that say which one of an answer's own parts is meant, in five languages: of lists, headings, steps, notes. They
 * are no figures.
 */

const WORDS = `
step option question answer tip example point variant alternative choice note idea reason
paso opción pregunta respuesta consejo ejemplo punto variante alternativa razón
schritt frage antwort tipp beispiel punkt möglichkeit grund idee
étape réponse conseil exemple choix raison idée
خطوة خيار سؤال إجابة جواب مثال نصيحة نقطة فكرة سبب
`
  .trim()
  .split(/\s+/)
  .join('|');

const LIST_NUMBER =
  /^([ \t]*(?:>[ \t]*)*)([*_]{0,3})(\p{Nd}{1,3}(?:[.)]|:(?=[ \t*_]+\p{L})|(?=[ \t]+[–—-][ \t]+[*_]*\p{L})))(?=[ \t*_])/gmu;
const HEADING = /^[ \t]*#{1,6}[ \t]+(?:\p{Nd}+(?:\.\p{Nd}+)*[.):]?(?=[ \t]))?/gmu;
const NOTE = /\[\^?\p{Nd}+\](?!\()/gu;
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:ال)?(?:${WORDS})(?:[ \\u00a0]|[ \\u00a0]?[#№]|[ \\u00a0](?:n[.º°]+|nr\\.?|no\\.?)[ \\u00a0]?)\\p{Nd}{1,2}(?![\\p{L}\\p{Nd}%€$£]|[.,:/]\\p{Nd}|[ \\u00a0][%€$£])`,
  'giu',
);
const RANK = /(?<![\p{L}\p{Nd}#])#[1-9](?=[ :]|$)/gmu;
const IN_BRACKETS = /(?<=^|[ \t])\(\p{Nd}{1,2}\)(?=[ \t]+[*_]*\p{L})/gmu;

const KEYCAP = /\p{Nd}\ufe0f?\u20e3/gu;
const QUESTION = /^([ \t]*[*_]{0,3})[QAFP]\p{Nd}{1,2}(?=[:.)])/gimu;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const blankDigits = (text: string): string => text.replace(/\p{Nd}/gu, ' ');

/** Blanks them out. What a list's numbers stood for is an item still. */
export function withoutLabels(answer: string): string {
  const isEnumerated = /\([1١]\)[\s\S]*\([2٢]\)/.test(answer);
  return answer
    .replace(
      LIST_NUMBER,
      (_, before: string, marks: string, number: string) => `${before}-${marks}${blank(number).slice(1)}`,
    )
    .replace(QUESTION, (all, before: string) => before + blank(all.slice(before.length)))
    .replace(KEYCAP, blank)
    .replace(HEADING, (all) => all.replace(/\p{Nd}|[.):]/gu, ' '))
    .replace(NOTE, blank)
    .replace(LABEL, blankDigits)
    .replace(RANK, blank)
    .replace(IN_BRACKETS, (all) => (isEnumerated ? blank(all) : all));
}
