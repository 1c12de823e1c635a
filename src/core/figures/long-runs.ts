/** A line of base64, or what is meant to hold the reader up: nothing in it is a figure of anybody's. Rows and JSON have commas. */
const LONG_RUN = /[A-Za-z\d\-/._#+=%~*]{400,}|[\p{L}\p{M}\p{N}]{2000,}/gu;

/** As long as the text, with blanks instead: what reads words and figures takes the square of such a run. */
export const withoutLongRuns = (text: string): string =>
  text.replace(LONG_RUN, (run) => ' '.repeat(run.length));
