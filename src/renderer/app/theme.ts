import { useApp } from '../state/app';

/** `system` leaves the choice to the style sheet's media query. */
export function followTheme(): void {
  useApp.subscribe(({ settings }, before) => {
    if (!settings || settings.theme === before.settings?.theme) return;
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  });
}
