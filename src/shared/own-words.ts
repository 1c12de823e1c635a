import { cutAt } from './cut';
import type { TrainingDocument } from './models';

/** Of the documents these are sent; test questions and a person's own words are kept beside them. */
export const isFacts = ({ kind }: Pick<TrainingDocument, 'kind'>): boolean =>
  kind === 'text' || kind === 'table';

export const isOwnWords = ({ kind }: Pick<TrainingDocument, 'kind'>): boolean => kind === 'words';

/** More of them would cost each question, and each search, time. */
export const MAX_OWN_WORDS_CHARS = 50_000;

/** Between the words of one meaning. */
export const BETWEEN_WORDS = /[|,،;=\t]/;

/** Reads with a person's own words what is read anew for other words only: it is the same for all who read with them. */
export function readOnce<Read>(read: (own: string) => Read): (own: string) => Read {
  let last: { readonly own: string; readonly result: Read } | null = null;
  return (own) => {
    if (last?.own !== own) last = { own, result: read(own) };
    return last.result;
  };
}

/** What a person has added to the thesaurus: a line for each meaning, its words between commas or equals signs. */
export const ownWordsIn = (
  documents: readonly Pick<TrainingDocument, 'kind' | 'enabled' | 'content'>[],
): string =>
  cutAt(
    documents
      .filter((document) => isOwnWords(document) && document.enabled)
      .map(({ content }) => content.trim())
      .join('\n'),
    MAX_OWN_WORDS_CHARS,
  );
