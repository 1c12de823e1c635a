import type { ComponentProps, ReactNode } from 'react';
import { DropdownMenu } from 'radix-ui';
import { Check, ChevronRight, type LucideIcon } from 'lucide-react';

/** Never modal: a modal menu locks scrolling with an inline style sheet, which our content security policy refuses. */
export const Menu = (props: Omit<ComponentProps<typeof DropdownMenu.Root>, 'modal'>) => (
  <DropdownMenu.Root {...props} modal={false} />
);

export const MenuTrigger = ({ children }: { readonly children: ReactNode }) => (
  <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
);

/** Where a menu opens that has no button of its own; it names the menu and is no part of the page. */
export const MenuAnchor = ({ label, ...rest }: { readonly label: string } & ComponentProps<'span'>) => (
  <DropdownMenu.Trigger asChild>
    <span {...rest} aria-hidden aria-label={label} />
  </DropdownMenu.Trigger>
);

export function MenuPanel({
  children,
  side = 'bottom',
  onCloseAutoFocus,
}: {
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom';
  /** While it is open the menu takes focus back: what goes elsewhere with it has to wait until here, and prevent the default. */
  readonly onCloseAutoFocus?: (event: Event) => void;
}) {
  return (
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        className="menu"
        align="start"
        side={side}
        sideOffset={4}
        collisionPadding={8}
        {...(onCloseAutoFocus ? { onCloseAutoFocus } : {})}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly danger?: boolean | undefined;
  readonly keys?: string;
  /** The one of several that is in use. */
  readonly current?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({
  icon: Icon,
  danger = false,
  keys,
  current = false,
  onSelect,
  children,
}: ItemProps) {
  return (
    <DropdownMenu.Item
      className={danger ? 'menu-item menu-danger' : 'menu-item'}
      aria-current={current ? true : undefined}
      onSelect={onSelect}
    >
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      {children}
      {keys ? (
        <kbd className="menu-keys" aria-hidden>
          {keys}
        </kbd>
      ) : null}
      {current ? <Check aria-hidden size={15} strokeWidth={1.75} className="menu-mark" /> : null}
    </DropdownMenu.Item>
  );
}

interface SubMenuProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly children: ReactNode;
}

export function SubMenu({ icon: Icon, label, children }: SubMenuProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <Icon aria-hidden size={15} strokeWidth={1.75} />
        {label}
        <ChevronRight aria-hidden size={15} strokeWidth={1.75} className="menu-mark" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" sideOffset={6} alignOffset={-4} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

export const MenuSeparator = () => <DropdownMenu.Separator className="menu-separator" />;
export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <DropdownMenu.Label className="menu-label">{children}</DropdownMenu.Label>
);
