import { accountStore } from './account-store';

/** What another part of the window wants to put into the composer; the number tells one wish from the next. */
export const useComposer = accountStore<{
  readonly insertion: { readonly text: string; readonly n: number } | null;
}>({ insertion: null });

/** Nothing to put in: it only takes the keyboard. */
export const focusComposer = (): void => insertIntoComposer('');

export const insertIntoComposer = (text: string): void =>
  useComposer.setState(({ insertion }) => ({ insertion: { text, n: (insertion?.n ?? 0) + 1 } }));
