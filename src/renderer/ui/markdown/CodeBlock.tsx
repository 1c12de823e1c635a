import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ChevronDown, ChevronUp, WrapText } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { call } from '../../bridge';
import { IconButton } from '../Button';
import { CopyButton } from '../CopyButton';
import { CodePainter } from './code-painter';
import { languageOf } from './language-names';

/** A finished block with more lines shows its first ones, until the rest is asked for. */
const LONG_LINES = 60;

function linesIn(code: string): number {
  let lines = 1;
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

interface Props {
  readonly code: string;
  readonly lang: string | undefined;
  readonly open: boolean;
}

export const CodeBlock = memo(function CodeBlock({ code, lang, open }: Props) {
  const language = languageOf(lang);
  const place = useRef<HTMLElement>(null);
  const painter = useRef<CodePainter>(null);
  const [wrap, setWrap] = useState(false);
  const [whole, setWhole] = useState(open);
  const [lines, setLines] = useState(0);

  useLayoutEffect(() => {
    const node = place.current;
    if (!node) return;
    const mine = new CodePainter(node, language);
    painter.current = mine;
    return () => {
      mine.end();
      painter.current = null;
    };
  }, [language]);

  useLayoutEffect(() => painter.current?.show(code, !open), [code, open, language]);

  const finished = open ? null : code;
  useEffect(() => {
    if (finished !== null) setLines(linesIn(finished));
  }, [finished]);

  const latest = useRef(code);
  useLayoutEffect(() => {
    latest.current = code;
  }, [code]);
  const copy = useCallback(async () => {
    await call('app.copyText', { text: latest.current });
  }, []);

  const isLong = lines > LONG_LINES;
  return (
    <figure className="code" dir="ltr" data-cut={isLong && !whole ? '' : undefined}>
      <Caption language={language} wrap={wrap} onWrap={setWrap} copy={copy} />
      <pre tabIndex={0} data-wrap={wrap || undefined}>
        <code ref={place} />
      </pre>
      {isLong ? (
        <button type="button" className="code-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? <ChevronUp aria-hidden size={14} /> : <ChevronDown aria-hidden size={14} />}
          {whole ? say('answer.show_less') : say('answer.show_all_lines', { lines })}
        </button>
      ) : null}
    </figure>
  );
});

interface CaptionProps {
  readonly language: string;
  readonly wrap: boolean;
  readonly onWrap: (wrap: boolean) => void;
  readonly copy: () => Promise<void>;
}

/** It has nothing to do with the lines that come with each frame. */
const Caption = memo(function Caption({ language, wrap, onWrap, copy }: CaptionProps) {
  return (
    <figcaption>
      <span>{language || say('answer.plain_code')}</span>
      <IconButton
        icon={WrapText}
        label={say('answer.wrap')}
        size={14}
        aria-pressed={wrap}
        onClick={() => onWrap(!wrap)}
      />
      <CopyButton text={copy} label={say('answer.copy_code')} />
    </figcaption>
  );
});
