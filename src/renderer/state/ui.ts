import { create } from 'zustand';
import type { SessionId } from '../../shared/models';

export type SettingsTab = 'general' | 'models' | 'appearance' | 'about';
export type OpenDialog =
  | { readonly kind: 'settings'; readonly tab: SettingsTab }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'clear'; readonly sessionId: SessionId }
  | { readonly kind: 'delete'; readonly sessionId: SessionId };

interface UiState {
  readonly dialog: OpenDialog | null;
  readonly sidebarOpen: boolean;
  readonly trainingOpen: boolean;
  /** Changes whenever the search should take the keyboard; the number only says "again". */
  readonly focusSearch: number;
  readonly announcement: string;
  /** A short confirmation or failure that concerns no visible place. */
  readonly toast: { readonly text: string; readonly failed: boolean } | null;
}

/** Below this width the sidebar and the training panel lie over the conversation. */
export const NARROW_PX = 820;
export const isNarrow = (): boolean => window.innerWidth < NARROW_PX;

const initial = (): UiState => ({
  dialog: null,
  sidebarOpen: !isNarrow(),
  trainingOpen: false,
  focusSearch: 0,
  announcement: '',
  toast: null,
});

export const useUi = create<UiState>()(initial);

export const resetUi = (): void => useUi.setState(initial(), true);
export const openDialog = (dialog: OpenDialog): void => useUi.setState({ dialog });
export const closeDialog = (): void => useUi.setState({ dialog: null });
export const announce = (announcement: string): void => useUi.setState({ announcement });
export const showToast = (text: string, failed = false): void => useUi.setState({ toast: { text, failed } });

export function toggleSidebar(open = !useUi.getState().sidebarOpen): void {
  useUi.setState(open && isNarrow() ? { sidebarOpen: true, trainingOpen: false } : { sidebarOpen: open });
}

export function toggleTraining(open = !useUi.getState().trainingOpen): void {
  useUi.setState(open && isNarrow() ? { trainingOpen: true, sidebarOpen: false } : { trainingOpen: open });
}

export function focusSearch(): void {
  toggleSidebar(true);
  useUi.setState((s) => ({ focusSearch: s.focusSearch + 1 }));
}
