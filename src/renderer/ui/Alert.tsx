import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';

/** A failure where it happened, read out at once. */
export function Alert({ text, children }: { readonly text: string | null; readonly children?: ReactNode }) {
  if (text === null) return null;
  return (
    <div role="alert" className="alert">
      <CircleAlert aria-hidden size={15} />
      <span className="alert-text">{text}</span>
      {children}
    </div>
  );
}
