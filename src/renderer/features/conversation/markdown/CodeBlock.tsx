import { memo } from 'react';
import { CopyButton } from '../../../ui/CopyButton';
import { useHighlight } from './highlighter';
import type { Line } from './highlight-protocol';
import { languageOf } from './language-names';

interface Props {
  readonly code: string;
  readonly lang: string | undefined;
  readonly open: boolean;
}

export const CodeBlock = memo(function CodeBlock({ code, lang, open }: Props) {
  const language = languageOf(lang);
  const coloured = useHighlight(code, language, !open);
  const lines = code.split('\n');
  return (
    <figure className="code" dir="ltr">
      <figcaption>
        <span>{language || 'text'}</span>
        <CopyButton text={code} label="Copy code" />
      </figcaption>
      <pre tabIndex={0}>
        <code>
          {coloured.slice(0, lines.length).map((line, index) => (
            <CodeLine key={index} line={line} />
          ))}
          {lines.slice(coloured.length).join('\n')}
        </code>
      </pre>
    </figure>
  );
});

const CodeLine = memo(function CodeLine({ line }: { readonly line: Line }) {
  return (
    <>
      {line.map(([kind, text], index) => (
        <span key={index} className={`tok-${kind}`}>
          {text}
        </span>
      ))}
      {'\n'}
    </>
  );
});
