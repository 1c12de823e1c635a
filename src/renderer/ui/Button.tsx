import type { ButtonHTMLAttributes, Ref } from 'react';
import type { LucideIcon } from 'lucide-react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** While busy it stays focusable and says so, but does nothing. */
export function Button({ variant = 'plain', busy = false, className = '', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${variant} ${className}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Shown beside the name in the tooltip. */
  readonly keys?: string;
  readonly size?: number;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Its name goes where its `.foldable` surroundings have no room for it, and is in the tooltip then. */
export function FoldingButton({
  icon: Icon,
  label,
  className = '',
  ...rest
}: Omit<IconButtonProps, 'keys' | 'size'>) {
  return (
    <Button
      variant="quiet"
      aria-label={label}
      data-tip={label}
      data-tip-when="cut"
      {...rest}
      className={`folding ${className}`}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <span>{label}</span>
    </Button>
  );
}

export function IconButton({ icon: Icon, label, keys, size = 16, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={keys ? `${label}\u2002${keys}` : label}
      {...rest}
      className={`icon-button ${className}`}
    >
      <Icon aria-hidden size={size} strokeWidth={1.75} />
    </button>
  );
}
