const FIRST_LETTER_IS_RTL =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Which way a text runs, by its first letter, as `dir="auto"` decides. For lists and tables, whose direction is that of
 * the whole: `auto` on them would not look into paragraphs and cells that have a direction of their own.
 */
export const directionOf = (text: string): 'rtl' | 'ltr' => (FIRST_LETTER_IS_RTL.test(text) ? 'rtl' : 'ltr');
