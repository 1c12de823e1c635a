import { useEffect, useRef, useState } from 'react';
import type katex from 'katex';
import { type MathToken, asWritten } from './formulas';

type Katex = typeof katex;

/** Loaded with the first formula, with its fonts. */
let loading: Promise<Katex> | undefined;
let loaded: Katex | undefined;

function loadKatex(): Promise<Katex> {
  loading ??= Promise.all([import('katex'), import('katex/dist/katex.min.css')]).then(([module]) => {
    loaded = module.default;
    return loaded;
  });
  return loading;
}

/** Formulas are short; something longer is meant to keep the window busy. */
const MAX_TEX_CHARS = 4_000;

/**
 * A formula, or its source until the typesetter is there or where it cannot read it. KaTeX makes elements one by one, no
 * HTML is parsed; nothing in a formula can name an address, a class or a size beyond the limit.
 */
export function MathView({ token }: { readonly token: MathToken }) {
  const { tex, display } = token;
  const [typesetter, setTypesetter] = useState(() => loaded);
  const isTooLong = tex.length > MAX_TEX_CHARS;
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
    if (!typesetter || !node || isTooLong) return;
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
  }, [typesetter, tex, display, isTooLong, token.raw]);

  return (
    <span
      ref={place}
      className={display ? 'md-math md-math-display' : 'md-math'}
      data-tex={token.raw.trim()}
      tabIndex={display ? 0 : undefined}
    >
      {typesetter && !isTooLong ? null : token.raw.trim()}
    </span>
  );
}
