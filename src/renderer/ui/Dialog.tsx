import type { ReactNode } from 'react';
import { Dialog as Radix } from 'radix-ui';
import { X } from 'lucide-react';
import { say } from '../../shared/words/say';
import { IconButton } from './Button';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly onClose: () => void;
  readonly className?: string;
  /** The dialog keeps its name but shows no header. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog. The backdrop is ours: Radix's own locks scrolling with an inline style sheet, which our
 * content security policy refuses, and nothing behind a dialog scrolls here.
 */
export function Dialog({ title, description, onClose, className = '', bare = false, children }: Props) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className="backdrop" />
        <Radix.Content
          className={`dialog ${className}`}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          {bare ? (
            <Radix.Title className="visually-hidden">{title}</Radix.Title>
          ) : (
            <header className="dialog-head">
              <Radix.Title className="dialog-title">{title}</Radix.Title>
              <Radix.Close asChild>
                <IconButton icon={X} label={say('common.close')} />
              </Radix.Close>
            </header>
          )}
          {description === undefined ? null : (
            <Radix.Description className="dialog-text">{description}</Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
