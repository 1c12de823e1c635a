import type { Page } from '@playwright/test';

/*
 * What an eye would find wrong with the window as it stands: words that are cut, things that lie over each other, lines
 * that have to be scrolled sideways, and targets that are too small to hit.
 */

/** Of what lies on top: a dialog, a menu or a list where there is one, else the window. Targets are those of WCAG 2.5.8. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK_PX = 1.5;
    /** What may be wider than its box and is scrolled in it: tables, code, what somebody typed. */
    const WIDE = '.md-table, .table-grid, pre, code, .cm-scroller, textarea, input, .katex, .text-area';
    /** They lie over other things by design, and are seen through or go away. */
    const OVER =
      '.jump, .conversation-head, .toast, .tooltip, .figure-marks, .account-button, .resizer, .skip-link, .choice';
    const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [popover]:popover-open';
    const found: string[] = [];
    const seen = (node: Element): boolean =>
      node.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: true,
      }) &&
      node.closest(
        '.visually-hidden, .skip-link, [cmdk-label], .katex-mathml, [aria-hidden="true"]:not(i, svg)',
      ) === null;
    const quote = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
    const layers = [...document.querySelectorAll(LAYERS)].filter(
      (layer) => layer.checkVisibility() && !layer.matches('.tooltip'),
    );
    const scrim = [...document.querySelectorAll('.scrim')].find((each) => each.checkVisibility());
    // In a narrow window the sidebar or the panel lies over the rest.
    const over = scrim ? document.querySelector('.training, .sidebar') : null;
    const top = layers.at(-1) ?? over ?? document.body;

    /** The first box that cuts this text off, unless it can be scrolled there or says by dots that there is more. */
    const cutBy = (parent: Element, { left, right, top: above, bottom }: DOMRect): Element | null => {
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { overflowX, overflowY, textOverflow, position } = style;
        const edge = box.getBoundingClientRect();
        const isWide = left < edge.left - SLACK_PX || right > edge.right + SLACK_PX;
        const isHigh = above < edge.top - SLACK_PX || bottom > edge.bottom + SLACK_PX;
        const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll';
        if (scrolls(overflowX) || scrolls(overflowY)) {
          const isCut = (isWide && !scrolls(overflowX)) || (isHigh && !scrolls(overflowY));
          return isCut ? box : null;
        }
        // Names that people gave end in dots, and their tooltip has the rest.
        if (isWide && textOverflow === 'ellipsis') return box.closest('[dir="auto"]') ? null : box;
        if ((isWide && overflowX !== 'visible') || (isHigh && overflowY !== 'visible')) {
          return style.getPropertyValue('-webkit-line-clamp') === 'none' ? box : null;
        }
        if (position === 'fixed') break;
      }
      const { innerWidth, innerHeight } = window;
      const isOut =
        left < -SLACK_PX ||
        right > innerWidth + SLACK_PX ||
        above < -SLACK_PX ||
        bottom > innerHeight + SLACK_PX;
      return isOut ? document.body : null;
    };

    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || quote(text.textContent) === '' || !seen(parent) || parent.closest(WIDE)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.width < 1 || line.height < 1) continue;
        if (cutBy(parent, line)) {
          found.push(`cut: ${quote(text.textContent)}`);
          break;
        }
        const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        if (!hit || hit.contains(parent) || parent.contains(hit) || hit.closest(OVER)) continue;
        const control = parent.closest('button, label, [role="tab"], [role="option"], li, a');
        // Scrolled out of its box, or below what lies over everything.
        if (control?.contains(hit) || !top.contains(hit) || hit.closest(LAYERS) !== parent.closest(LAYERS))
          continue;
        const scroller = ((): Element | null => {
          for (let box: Element | null = parent; box !== null; box = box.parentElement)
            if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflow)) return box;
          return null;
        })();
        if (scroller && !scroller.contains(hit)) continue;
        found.push(`covered: ${quote(text.textContent)} by ${hit.className || hit.tagName}`);
        break;
      }
    }

    const whole = document.scrollingElement;
    if (whole && whole.scrollWidth > window.innerWidth) found.push('the window scrolls sideways');
    for (const box of top.querySelectorAll('*')) {
      const { overflowX } = getComputedStyle(box);
      if (!/auto|scroll/.test(overflowX) || box.scrollWidth <= box.clientWidth + 1) continue;
      if (seen(box) && !box.closest(WIDE)) found.push(`scrolls sideways: ${box.className}`);
    }
    // Where little is seen at once, all of it is scrolled, and what is long in it, too.
    const LOW_PX = 560;
    const scrolled = [...top.querySelectorAll('*')].filter(
      (box) =>
        box.scrollHeight > box.clientHeight + 1 &&
        box.clientHeight > 0 &&
        !box.matches('textarea') &&
        /auto|scroll/.test(getComputedStyle(box).overflowY) &&
        seen(box),
    );
    for (const box of window.innerHeight < LOW_PX ? [] : scrolled)
      if (scrolled.some((outer) => outer !== box && outer.contains(box)))
        found.push(`scrolls in what scrolls: ${box.className}`);

    /**
     * What can be hit or focused and is smaller than 24 px, by WCAG 2.5.8: but for what stands in a line of text, and what
     * has as much room around it that a circle of 24 px on it meets no other target.
     */
    function tooSmall(): string[] {
      const LEAST_PX = 24;
      const SLACK_PX = 0.5;
      const TARGETS =
        'a[href], button, input, select, textarea, summary, label:has(:is([type="radio"], [type="checkbox"])), ' +
        '[role="tab"], [role^="menuitem"], [role="option"], [role="switch"], [role="separator"][tabindex], ' +
        '[role="gridcell"], [role="columnheader"], [contenteditable="true"], [draggable="true"]';
      interface Target {
        readonly node: Element;
        readonly box: DOMRect;
        readonly x: number;
        readonly y: number;
        readonly isSmall: boolean;
      }
      const roots = [
        document,
        ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
      ];
      const nodes = roots.flatMap((root) => [...root.querySelectorAll(TARGETS)]);
      const inLine = (node: Element): boolean =>
        // Figures and the numbers of sources lie over the words of an answer.
        node.matches('.figure-mark') ||
        (getComputedStyle(node).display.startsWith('inline') &&
          [...(node.parentElement?.childNodes ?? [])].some(
            (each) => each instanceof Text && each.data.trim().length > 1,
          ));
      const targets = nodes.flatMap((node): Target[] => {
        if (node.matches(':disabled, .visually-hidden, [type="hidden"]') || node.closest('.skip-link'))
          return [];
        if (!node.checkVisibility({ visibilityProperty: true })) return [];
        // A label can be hit for its box.
        const box = (node.closest('label') ?? node).getBoundingClientRect();
        if (box.width < 2 || box.height < 2) return [];
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        // Scrolled away, or below something.
        const hit = (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
        if (!hit || hit.contains(document.body) || !(node.contains(hit) || hit.contains(node))) return [];
        const isSmall = box.width < LEAST_PX - SLACK_PX || box.height < LEAST_PX - SLACK_PX;
        return [{ node, box, x, y, isSmall }];
      });
      const layerOf = (node: Element): Element | null =>
        node.closest('[role="dialog"], [role="menu"], [popover]');
      const meets = (target: Target, other: Target): boolean => {
        if (other === target || target.node.contains(other.node) || other.node.contains(target.node))
          return false;
        if (layerOf(target.node) !== layerOf(other.node)) return false;
        if (other.isSmall) return Math.hypot(target.x - other.x, target.y - other.y) < LEAST_PX - SLACK_PX;
        const dx = Math.max(other.box.left - target.x, 0, target.x - other.box.right);
        const dy = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom);
        return Math.hypot(dx, dy) < LEAST_PX / 2 - SLACK_PX;
      };
      return targets
        .filter((target) => target.isSmall && !inLine(target.node))
        .flatMap((target) => {
          const other = targets.find((each) => meets(target, each));
          if (!other) return [];
          const { node, box } = target;
          const name = (each: Element): string =>
            each.getAttribute('aria-label') ?? (each.textContent.trim().slice(0, 40) || each.className);
          return [
            `${name(node)} (${box.width.toFixed(0)} × ${box.height.toFixed(0)}) beside ${name(other.node)}`,
          ];
        });
    }

    return [...new Set([...found, ...tooSmall()])];
  });
