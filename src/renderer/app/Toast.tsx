import { useEffect } from 'react';
import { useUi } from '../state/ui';

const SHOWN_MS = 6_000;

export function Toast() {
  const toast = useUi((s) => s.toast);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => useUi.setState({ toast: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  if (!toast) return null;
  return (
    <div className="toast" role={toast.failed ? 'alert' : 'status'}>
      {toast.text}
    </div>
  );
}
