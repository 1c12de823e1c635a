import { useEffect, useState, type ButtonHTMLAttributes } from 'react';
import { Check, Copy } from 'lucide-react';
import { call, drop } from '../bridge';
import { IconButton } from './Button';

const CONFIRM_MS = 1_500;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Or what copies it. */
  readonly text: string | (() => Promise<void>);
  readonly label: string;
}

/** Copies; a tick says that it worked. */
export function CopyButton({ text, label, ...rest }: Props) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy(): Promise<void> {
    if (typeof text === 'string') await call('app.copyText', { text });
    else await text();
    setCopied((n) => n + 1);
  }

  return (
    <IconButton
      {...rest}
      icon={copied > 0 ? Check : Copy}
      label={label}
      size={15}
      onClick={() => drop(copy())}
    />
  );
}
