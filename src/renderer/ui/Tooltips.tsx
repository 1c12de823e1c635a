import { useEffect, useRef } from 'react';

const DELAY_MS = 500;
const GAP_PX = 6;

/** Not all of its text is seen. */
const isCut = (target: HTMLElement): boolean =>
  [target, ...target.querySelectorAll('span, bdi')].some(
    (text) => text.scrollWidth > text.clientWidth || !text.checkVisibility(),
  );

/**
 * One tooltip for the whole window, shown for whatever carries `data-tip`. It repeats the accessible name, so it is
 * hidden from screen readers.
 */
export function Tooltips() {
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = tip.current;
    if (!node) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const close = (): void => {
      if (node.matches(':popover-open')) node.hidePopover();
    };
    const hide = (): void => {
      clearTimeout(timer);
      close();
    };
    const show = (target: HTMLElement): void => {
      if (!target.isConnected || target.getAttribute('aria-expanded') === 'true') return;
      if (target.dataset.tipWhen === 'cut' && !isCut(target)) return;
      node.textContent = target.dataset.tip ?? '';
      node.showPopover();
      const at = target.getBoundingClientRect();
      const { width, height } = node.getBoundingClientRect();
      const below = at.bottom + GAP_PX + height < window.innerHeight;
      node.style.top = `${String(below ? at.bottom + GAP_PX : at.top - height - GAP_PX)}px`;
      const left = at.left + at.width / 2 - width / 2;
      node.style.left = `${String(Math.max(GAP_PX, Math.min(left, window.innerWidth - width - GAP_PX)))}px`;
    };
    const consider = (event: Event): void => {
      hide();
      const target = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
      if (!(target instanceof HTMLElement)) return;
      if (event.type === 'focusin' && !target.matches(':focus-visible')) return;
      timer = setTimeout(() => show(target), DELAY_MS);
    };
    const controller = new AbortController();
    const { signal } = controller;
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, consider, { signal });
    for (const type of ['pointerdown', 'keydown', 'focusout'])
      document.addEventListener(type, hide, { signal, capture: true });
    // What is focused may be scrolled to, and is still to be named.
    document.addEventListener('scroll', close, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, []);

  return <div ref={tip} popover="manual" aria-hidden className="tooltip" />;
}
