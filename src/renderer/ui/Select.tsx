import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useTyped } from './typed-row';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Asked for while the list is open. */
  readonly hint?: () => string;
  /** What to do instead of choosing it. */
  readonly act?: () => void;
}

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly onOpen?: () => void;
  /** The list opens, with the keyboard in it, whenever this changes. */
  readonly openSignal?: number;
  /** Shown above the list. */
  readonly note?: string;
  readonly className?: string;
}

/** What an option takes where it is not laid out, as the styles say. */
const OPTION_PX = 32;
/** A router lists thousands of models: so many options are laid out at a time. */
const DRAWN = 100;
/** Of those, so many are left when the next ones are laid out. */
const LEFT = 20;

/** A combobox of one choice. The list is a native popover anchored in CSS: no library, no positioning code. */
export function Select(props: Props) {
  const {
    label,
    value,
    options,
    placeholder,
    onChange,
    onOpen,
    openSignal = 0,
    note,
    className = '',
  } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [middle, setMiddle] = useState(0);
  const typed = useTyped();
  const chosen = options.find((option) => option.value === value);
  const start = Math.max(0, Math.min(middle - DRAWN / 2, options.length - DRAWN));
  const end = Math.min(options.length, start + DRAWN);

  useEffect(() => {
    if (open) document.getElementById(`${id}-${String(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, id]);

  useEffect(() => {
    const anchor = `--select-${id.replace(/\W/g, '')}`;
    button.current?.style.setProperty('anchor-name', anchor);
    list.current?.style.setProperty('position-anchor', anchor);
  }, [id]);

  function goTo(index: number): void {
    setActive(index);
    if (index < start || index >= end) setMiddle(index);
  }

  function onScroll(): void {
    const at = Math.floor((list.current?.scrollTop ?? 0) / OPTION_PX);
    if ((at < start + LEFT && start > 0) || (at > end - LEFT && end < options.length)) setMiddle(at);
  }

  function show(): void {
    onOpen?.();
    goTo(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
    if (!list.current?.matches(':popover-open')) list.current?.showPopover();
    // The toggle event comes a task later; a fast second key must find the list open.
    setOpen(true);
  }

  const heard = useRef(openSignal);
  useEffect(() => {
    if (heard.current === openSignal) return;
    heard.current = openSignal;
    button.current?.focus();
    if (!list.current?.matches(':popover-open')) list.current?.showPopover();
  }, [openSignal]);

  function hide(): void {
    if (list.current?.matches(':popover-open')) list.current.hidePopover();
    setOpen(false);
  }

  function choose(option: Option | undefined): void {
    hide();
    if (option?.act) option.act();
    else if (option && option.value !== value) onChange(option.value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = options.length - 1;
    const to = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) {
      if (open) goTo(to);
      else show();
    } else if (open && event.key === 'Escape') hide();
    else {
      const named = open ? typed(event, active, () => options.map(({ label: name }) => name)) : undefined;
      if (named !== undefined) goTo(named);
      else if (open && (event.key === 'Enter' || event.key === ' ')) choose(options[active]);
      else return;
    }
    event.preventDefault();
  }

  return (
    <div className={`select ${className}`}>
      <button
        ref={button}
        type="button"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-haspopup="listbox"
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${String(active)}` : undefined}
        className="select-button"
        popoverTarget={`${id}-list`}
        onClick={(event) => {
          event.preventDefault();
          if (open) hide();
          else show();
        }}
        onKeyDown={onKeyDown}
      >
        <span className="select-value">{chosen?.label ?? value ?? placeholder}</span>
        <ChevronsUpDown aria-hidden size={13} />
      </button>
      <div
        ref={list}
        id={`${id}-list`}
        popover="auto"
        role="listbox"
        aria-label={label}
        className="select-list"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onScroll={onScroll}
      >
        {note ? (
          <p role="presentation" className="select-note">
            {note}
          </p>
        ) : null}
        <div role="presentation" style={{ height: start * OPTION_PX }} />
        {options.slice(start, end).map((option, place) => {
          const index = start + place;
          return (
            <div
              key={option.value}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={option.value === value}
              aria-setsize={options.length}
              aria-posinset={index + 1}
              data-active={index === active || undefined}
              className="select-option"
              onPointerMove={() => setActive(index)}
              onClick={() => choose(option)}
            >
              <span className="select-check">
                {option.value === value ? <Check aria-hidden size={14} /> : null}
              </span>
              <span className="select-option-label">{option.label}</span>
              {open && option.hint ? <span className="select-hint">{option.hint()}</span> : null}
            </div>
          );
        })}
        <div role="presentation" style={{ height: (options.length - end) * OPTION_PX }} />
      </div>
    </div>
  );
}
