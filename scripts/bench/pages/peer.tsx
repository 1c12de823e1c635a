import { type ReactNode, StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { frames } from './deltas';

/** How a peer, or the app, shows a growing text: drawn anew each frame with all that has arrived. */
export function showWith(render: (text: string) => ReactNode): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page is incomplete.');
  createRoot(root).render(
    <StrictMode>
      <Page render={render} />
    </StrictMode>,
  );
}

function Page({ render }: { readonly render: (text: string) => ReactNode }) {
  const [text, setText] = useState('');
  const scroll = useRef<HTMLDivElement>(null);
  const listening = useRef(false);
  useEffect(() => {
    if (listening.current) return;
    listening.current = true;
    frames((more) => setText((before) => before + more));
  }, []);
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight;
  });
  return (
    <div ref={scroll} style={{ height: '100vh', overflowY: 'auto' }}>
      <div style={{ maxWidth: 720, margin: 'auto' }}>{render(text)}</div>
    </div>
  );
}
