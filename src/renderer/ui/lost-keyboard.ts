/**
 * For what comes where everything else went, and the keyboard with it: Tab goes on from its beginning, and a screen reader
 * says its name.
 */
export function takeLostKeyboard(here: HTMLElement | null): void {
  if (document.activeElement === document.body) here?.focus();
}
