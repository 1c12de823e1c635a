/** What F6 goes round, each with where the keyboard lands in it. */
const REGIONS = [
  { place: '.sidebar', lands: '.session-title[tabindex="0"], .hit[tabindex="0"]' },
  { place: '.conversation .log-scroll, .conversation .empty, main.training-place', lands: null },
  { place: '.training', lands: null },
  { place: '.composer-dock', lands: 'textarea' },
  { place: '.toast', lands: '.toast-undo' },
] as const;

const CONTROLS =
  'button:not(:disabled, [tabindex="-1"]), input:not([hidden]), textarea, [tabindex="0"], [contenteditable="true"]';

/** To the next part of the window, or the one before; where a dialog is open, nowhere. */
export function goRound(step: 1 | -1): void {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
  const here = REGIONS.flatMap(({ place, lands }) => {
    const node = document.querySelector<HTMLElement>(place);
    return node?.checkVisibility() ? [{ node, lands }] : [];
  });
  const at = here.findIndex(({ node }) => node.contains(document.activeElement));
  for (let turn = 1; turn <= here.length; turn += 1) {
    const from = at === -1 && step === -1 ? here.length : at;
    const region = here[(from + step * turn + here.length * 2) % here.length];
    if (!region) return;
    const { node, lands } = region;
    const controls = [...node.querySelectorAll<HTMLElement>(CONTROLS)];
    // In a log, the end is what was read last.
    const usual = node.matches('.log-scroll') ? controls.at(-1) : controls[0];
    const target = lands === null ? null : node.querySelector<HTMLElement>(lands);
    (target ?? usual ?? node).focus();
    if (node.contains(document.activeElement)) return;
  }
}
