import type { ReactNode } from 'react';

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** What can be done, and what it is for. */
export function Line({ label, hint, children }: LineProps) {
  return (
    <div className="settings-line">
      <div>
        <p className="label">{label}</p>
        {hint === undefined ? null : <p className="hint">{hint}</p>}
      </div>
      <div className="settings-choices">{children}</div>
    </div>
  );
}
