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

/** The content first, never the ✕: who opened it wants what is in it. */
function focusContent(event: Event): void {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement)) return;
  event.preventDefault();
  // A part of it has asked for the keyboard itself, before Radix listened: it would not know where to bring it back to.
  const { activeElement } = document;
  if (activeElement && dialog.contains(activeElement)) {
    activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return;
  }
  const controls = dialog.querySelectorAll<HTMLElement>(
    'input:not([type="hidden"], [hidden]), textarea, [role="tab"][data-state="active"], button:not(:disabled), [tabindex="0"]',
  );
  const first = [...controls].find((control) => control.closest('.dialog-head') === null);
  (first ?? dialog).focus();
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
          onOpenAutoFocus={focusContent}
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
