import type { BinItems } from '../../shared/models';
import { toastFailure, showToast, useUi } from './ui';

/* One at a time: what was deleted last can be taken back at once. */

/** @param binned what of it is in the bin, whence it may be taken otherwise */
export function offerUndo(text: string, takeBack: () => Promise<void>, binned: BinItems | null = null): void {
  const takeBackOnce = (): void => {
    forgetUndo();
    toastFailure(takeBack());
  };
  showToast(text, false, takeBackOnce);
  useUi.setState({ undo: { takeBack: takeBackOnce, binned } });
}

/** Nothing can be taken back any more. */
export const forgetUndo = (): void =>
  useUi.setState(({ toast }) => ({ undo: null, toast: toast?.undo ? null : toast }));

/** The last deletion is none any more where some of what it put into the bin is among these. */
export function forgetUndoOf({ sessionIds, documentIds }: BinItems): void {
  const binned = useUi.getState().undo?.binned;
  const isOfIt =
    sessionIds.some((id) => binned?.sessionIds.includes(id)) ||
    documentIds.some((id) => binned?.documentIds.includes(id));
  if (isOfIt) forgetUndo();
}
