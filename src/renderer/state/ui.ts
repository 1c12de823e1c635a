import type { BinItems } from '../../shared/models';
import { toErrorData } from '../bridge';
import { accountStore } from './account-store';

export type DialogKind = keyof DialogTable;
/** A dialog and what it is opened with. Those that can be opened from anywhere stand in one table, in `app/Dialogs.tsx`. */
export type OpenDialog<K extends DialogKind = DialogKind> = {
  readonly [Each in K]: { readonly kind: Each } & Omit<Parameters<DialogTable[Each]>[0], 'onClose'>;
}[K];

/** Of `training`, the panel beside the conversation is the narrow form. */
export type Place = 'conversation' | 'training';

interface UiState {
  readonly dialog: OpenDialog | null;
  readonly sidebarOpen: boolean;
  /** What the person chose where there is room for it. */
  readonly sidebarWanted: boolean;
  readonly trainingOpen: boolean;
  /** What stands beside the sidebar. */
  readonly place: Place;
  /** The search is to take the keyboard; it does so once, and not whenever the sidebar is shown again. */
  readonly searchAsked: boolean;
  /** The number only says "again": what is said twice in the same words is read out twice. */
  readonly announcement: { readonly text: string; readonly again: number };
  /** Changes whenever a model is to be chosen. */
  readonly pickModel: number;
  readonly answerSettings: boolean;
  /** Whether words are looked for in the open conversation; asked for, the bar takes the keyboard, and never by itself. */
  readonly finding: 'no' | 'asked' | 'shown';
  /** A short confirmation or failure that concerns no visible place. */
  readonly toast: {
    readonly text: string;
    readonly again: number;
    readonly failed: boolean;
    readonly undo: (() => void) | undefined;
  } | null;
  /** Takes back the last deletion. */
  readonly undo: { readonly takeBack: () => void; readonly binned: BinItems | null } | null;
}

/** Below this width the sidebar and the training panel lie over the conversation. */
export const NARROW_PX = 820;
const narrowScreen = window.matchMedia(`(max-width: ${NARROW_PX - 1}px)`);
export const isNarrow = (): boolean => narrowScreen.matches;

const initial = (): UiState => ({
  dialog: null,
  sidebarOpen: !isNarrow(),
  sidebarWanted: true,
  trainingOpen: false,
  place: 'conversation',
  searchAsked: false,
  announcement: { text: '', again: 0 },
  pickModel: 0,
  answerSettings: false,
  finding: 'no',
  toast: null,
  undo: null,
});

export const useUi = accountStore<UiState>(initial);

// Also at start-up: the page may run before its window has a size.
narrowScreen.addEventListener('change', () => {
  useUi.setState((s) => ({ sidebarOpen: !isNarrow() && s.sidebarWanted }));
});

export const openDialog = (dialog: OpenDialog): void => useUi.setState({ dialog });
export const closeDialog = (): void => useUi.setState({ dialog: null });

export const announce = (text: string): void =>
  useUi.setState((s) => ({ announcement: { text, again: s.announcement.again + 1 } }));
export const showToast = (text: string, failed = false, undo?: () => void): void =>
  useUi.setState((s) => ({ toast: { text, again: (s.toast?.again ?? 0) + 1, failed, undo } }));

/** For what a person asked for and nothing on the screen is the place of. */
export function toastFailure(promise: Promise<unknown>): void {
  promise.catch((error: unknown) => showToast(toErrorData(error).message, true));
}

export function toggleSidebar(open = !useUi.getState().sidebarOpen): void {
  if (!isNarrow()) useUi.setState({ sidebarOpen: open, sidebarWanted: open });
  else useUi.setState(open ? { sidebarOpen: true, trainingOpen: false } : { sidebarOpen: false });
}

export function toggleTraining(open = !useUi.getState().trainingOpen): void {
  useUi.setState(open && isNarrow() ? { trainingOpen: true, sidebarOpen: false } : { trainingOpen: open });
}

export function goTo(place: Place): void {
  if (place === 'training') {
    toggleTraining(false);
    if (isNarrow()) toggleSidebar(false);
  }
  useUi.setState({ place });
}

export const closeFinding = (): void => useUi.setState({ finding: 'no' });

export function focusSearch(): void {
  toggleSidebar(true);
  useUi.setState({ searchAsked: true });
}
