import { useEffect, useState, type ButtonHTMLAttributes } from 'react';
import { Check, Copy } from 'lucide-react';
import { call, drop } from '../bridge';
import { IconButton } from './Button';

const CONFIRM_MS = 1_500;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly text: string;
  readonly label: string;
}

/** Copies through main; a tick says that it worked. */
export function CopyButton({ text, label, ...rest }: Props) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <IconButton
      {...rest}
      icon={copied > 0 ? Check : Copy}
      label={label}
      size={15}
      onClick={() => drop(call('app.copyText', { text }).then(() => setCopied((n) => n + 1)))}
    />
  );
}
