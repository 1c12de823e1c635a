import type { ReactNode } from 'react';
import { DropdownMenu } from 'radix-ui';
import type { LucideIcon } from 'lucide-react';

export function MenuPanel({
  children,
  side = 'bottom',
}: {
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom';
}) {
  return (
    <DropdownMenu.Portal>
      <DropdownMenu.Content className="menu" align="start" side={side} sideOffset={4} collisionPadding={8}>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly danger?: boolean;
  readonly keys?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon: Icon, danger = false, keys, onSelect, children }: ItemProps) {
  return (
    <DropdownMenu.Item className={danger ? 'menu-item menu-danger' : 'menu-item'} onSelect={onSelect}>
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      {children}
      {keys ? (
        <kbd className="menu-keys" aria-hidden>
          {keys}
        </kbd>
      ) : null}
    </DropdownMenu.Item>
  );
}

export const MenuSeparator = () => <DropdownMenu.Separator className="menu-separator" />;
export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <DropdownMenu.Label className="menu-label">{children}</DropdownMenu.Label>
);
