import { toastFailure, showToast, useUi } from './ui';

/* One at a time: what was deleted last can be taken back at once. */

export function offerUndo(text: string, takeBack: () => Promise<void>): void {
  const undo = (): void => {
    forgetUndo();
    toastFailure(takeBack());
  };
  showToast(text, false, undo);
  useUi.setState({ undo });
}

/** The last deletion may be none any more. */
export const forgetUndo = (): void =>
  useUi.setState(({ toast }) => ({ undo: null, toast: toast?.undo ? null : toast }));
