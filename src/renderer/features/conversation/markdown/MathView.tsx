import { useEffect, useRef, useState } from 'react';
import type { MathToken } from './dialect';

type Katex = typeof import('katex').default;

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
  const [katex, setKatex] = useState(() => loaded);
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (katex) return;
    let gone = false;
    void loadKatex().then((module) => {
      if (!gone) setKatex(() => module);
    });
    return () => {
      gone = true;
    };
  }, [katex]);

  useEffect(() => {
    const node = place.current;
    if (!katex || !node || tex.length > MAX_TEX_CHARS) return;
    try {
      katex.render(tex, node, {
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
  }, [katex, tex, display, token.raw]);

  return (
    <span
      ref={place}
      className={display ? 'md-math md-math-display' : 'md-math'}
      tabIndex={display ? 0 : undefined}
    >
      {katex ? null : token.raw.trim()}
    </span>
  );
}
