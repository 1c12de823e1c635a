/*
 * What is left of a word without its endings, and without what Arabic writes before it: the same for forms of one word, in
 * the languages of the app. Rules for all of them at once, because nobody knows in which language a word is.
 */

const ARABIC = /^[\u0600-\u06ff]/;
const BEFORE_ARABIC = /^(?:[وف]?(?:ال|بال|كال|لل)|[وبلف](?=\p{L}{4}))/u;
const AFTER_ARABIC = /(?:ات|ون|ين|ان|ها|هم|نا|يه|ه|ي)$/;
const MIN_ARABIC = 3;

const ENDING =
  /(?:ungen|ciones|ables?|ings?|ados?|adas?|idos?|idas?|ies|ves|ern|ers|ens|ung|ed|ez|es|en|er|em|ar|ir|os|as|is|s|n|e|o|a|i|y|f|x|t)$/;
/** Shorter words lose the sign of a plural alone. */
const MIN_WORD = 5;
const MIN_STEM = 4;

/** Of verbs in what shops say of themselves, and of the past: `reparamos`, `réparons`, `gemietet`. */
const OF_VERB = /(?:amos|emos|imos|ons|ent|ando|iendo)$/;
const GERMAN_PAST = /^ge(\p{L}{4,}?)(?:e?t|en)$/u;

/** A folded word with fewer and fewer of its endings. */
export function formsOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const forms = ARABIC.test(word) ? arabicForms(word) : [word, ...latinForms(word)];
  return [...new Set(forms)];
}

export const stemOf = (word: string): string => formsOf(word).at(-1) ?? word;

function latinForms(word: string): string[] {
  if (word.length === MIN_STEM) return [word.replace(/s$/, '')];
  const forms = word.length > MIN_STEM && word.endsWith('s') ? [word.slice(0, -1)] : [];
  let stem = word;
  for (let times = 0; times < 2 && stem.length >= MIN_WORD; times += 1) {
    const shorter = stem
      .replace(ENDING, '')
      .replace(/([bdgklmnprtz])\1$/, '$1')
      .replace(/z$/, 'c');
    if (shorter.length < MIN_STEM || shorter === stem) break;
    stem = shorter;
    forms.push(stem);
  }
  // `Löwen` of Löwe, where both letters would be too many.
  if (stem === word && word.length === MIN_WORD && word.endsWith('en')) forms.push(word.slice(0, -1));
  const verb = GERMAN_PAST.exec(word)?.[1] ?? word.replace(OF_VERB, '');
  if (verb !== word && verb.length >= MIN_STEM) forms.splice(-1, 0, verb);
  return forms;
}

function arabicForms(word: string): string[] {
  const bare = word.replace(BEFORE_ARABIC, '');
  const from = bare.length >= MIN_ARABIC ? bare : word;
  const stem = from.replace(AFTER_ARABIC, '');
  return [word, from, stem.length >= MIN_ARABIC ? stem : from];
}
