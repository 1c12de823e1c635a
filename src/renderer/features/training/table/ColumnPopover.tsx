import type { ReactNode } from 'react';
import { Popover } from 'radix-ui';
import type { Anchor } from './anchor';

interface Props {
  readonly anchor: Anchor;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is asked about a column, below its name. */
export function ColumnPopover({ anchor, label, onClose, children }: Props) {
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor asChild>
        <span className="table-anchor" style={anchor} />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className="popover table-popover"
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
