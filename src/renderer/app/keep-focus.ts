/** What was focused last, newest last: as far back as a menu that opened a dialog that opened another. */
const KEPT = 20;

/**
 * The keyboard never ends up nowhere: when what has it goes (a dialog, a menu, a panel, a button), it returns to where it
 * was before that, or to where questions are typed. A click beside everything is the person's wish, and stays.
 */
export function keepFocus(): void {
  const before: HTMLElement[] = [];

  const isHere = (element: HTMLElement): boolean =>
    element.isConnected && element.checkVisibility() && !element.matches(':disabled');

  /** A tab opens with the keyboard on it: the one that is open keeps what is shown. */
  const isQuiet = (element: HTMLElement): boolean => !element.matches('[role="tab"][aria-selected="false"]');

  function giveBack(): void {
    const last = before.at(-1);
    if (document.activeElement !== document.body || !last || isHere(last)) return;
    const next =
      before.findLast((element) => isHere(element) && isQuiet(element)) ??
      document.querySelector<HTMLElement>('.composer textarea') ??
      document.querySelector<HTMLElement>('main button:not(:disabled)');
    next?.focus({ preventScroll: true });
  }

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const button = buttonOf(target);
    // It comes with its menu, and never has the keyboard where the menu goes for a dialog that is there at once.
    if (button && buttonOf(before.at(-1)) !== button) before.push(button);
    before.push(target);
    before.splice(0, before.length - KEPT);
  });
  // After whoever closes something has given it back by itself.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    if (document.activeElement !== document.body) return;
    clearTimeout(waiting);
    waiting = setTimeout(giveBack, 30);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The button of the menu that an element stands in. */
const buttonOf = (element: HTMLElement | undefined): HTMLElement | null =>
  document.getElementById(element?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? '');
