import { useApp } from '../state/app';

/** `system` leaves the choice to the style sheet's media query. */
export function followTheme(): void {
  const apply = (theme: 'system' | 'light' | 'dark'): void => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  apply(useApp.getState().settings.theme);
  useApp.subscribe((state, before) => {
    if (state.settings.theme !== before.settings.theme) apply(state.settings.theme);
  });
}
