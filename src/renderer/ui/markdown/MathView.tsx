import { useEffect, useRef, useState } from 'react';
import type katex from 'katex';
import { once } from '../once';
import { type MathToken, asWritten } from './formulas';
import { inTurn, isTooMuch } from './typesetting';

type Katex = typeof katex;

/** Loaded with the first formula, with its fonts. */
let loaded: Katex | undefined;
const loadKatex = once(async () => {
  const [module] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
  return (loaded = module.default);
});

/**
 * A formula, or its source until the typesetter is there or where it cannot read it. KaTeX makes elements one by one, no
 * HTML is parsed; nothing in a formula can name an address, a class or a size beyond the limit.
 */
export function MathView({ token }: { readonly token: MathToken }) {
  const { tex, display } = token;
  const [typesetter, setTypesetter] = useState(() => loaded);
  const isRefused = isTooMuch(tex);
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (typesetter) return;
    let gone = false;
    void loadKatex().then((module) => {
      if (!gone) setTypesetter(() => module);
    });
    return () => {
      gone = true;
    };
  }, [typesetter]);

  useEffect(() => {
    const node = place.current;
    if (!typesetter || !node || isRefused) return;
    if (node.textContent === '') node.textContent = token.raw.trim();
    return inTurn(() => {
      try {
        typesetter.render(asWritten(tex), node, {
          displayMode: display,
          throwOnError: true,
          trust: false,
          strict: 'ignore',
          maxSize: 20,
          maxExpand: 200,
        });
      } catch {
        node.textContent = token.raw.trim();
      }
    });
  }, [typesetter, tex, display, isRefused, token.raw]);

  return (
    <span
      ref={place}
      className={display ? 'md-math md-math-display' : 'md-math'}
      data-tex={token.raw.trim()}
      tabIndex={display ? 0 : undefined}
    >
      {isRefused || !typesetter ? token.raw.trim() : null}
    </span>
  );
}
