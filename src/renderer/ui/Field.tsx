import { useId, type InputHTMLAttributes, type Ref } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  /** Shows dots for what is typed, and is a text box all the same. */
  readonly concealed?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function Field({ label, hint, concealed = false, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        dir="auto"
        spellCheck={false}
        {...rest}
        id={id}
        className={concealed ? 'input concealed' : 'input'}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
