import { createElement, memo, type ReactNode } from 'react';
import type { Token, Tokens } from 'marked';
import { say } from '../../../shared/words/say';
import type { Block, PlainToken } from './blocks';
import type { MathToken } from './formulas';
import { CodeBlock } from './CodeBlock';
import type { DetailsToken } from './details';
import { directionOf } from './direction';
import { renderInline } from './Inline';
import { numbersOf } from './list-numbers';
import { MathView } from './MathView';
import { isComment } from './tags';

interface Props {
  readonly block: Block;
  /** It still grows. */
  readonly open: boolean;
  /** So does something beside it: what looks the same is the same. */
  readonly live: boolean;
}

/** One top-level block; a closed one renders once. */
export const BlockView = memo(
  function BlockView({ block, open, live }: Props) {
    return <>{renderBlocks(block.tokens, { open, live, depth: 0 })}</>;
  },
  (before, after) => before.block.tokens === after.block.tokens && before.open === after.open,
);

/** Lists and quotes in each other beyond this are shown as the text they were. */
const MAX_DEPTH = 16;

interface Place {
  readonly open: boolean;
  readonly live: boolean;
  readonly depth: number;
}

const renderBlocks = (tokens: readonly Token[], place: Place): ReactNode[] =>
  tokens.map((token, index) => (
    // Only the end of an open block is open.
    <BlockToken key={index} token={token} {...place} open={place.open && index === tokens.length - 1} />
  ));

const inside = ({ open, live, depth }: Place): Place => ({ open, live, depth: depth + 1 });

interface TokenProps extends Place {
  readonly token: Token;
}

/** The lexer makes new tokens of the same text each time; what was written the same way is drawn once. */
const BlockToken = memo(BlockTokenView, (before, after) => {
  const same = before.token === after.token || (after.live && before.token.raw === after.token.raw);
  return same && before.token.type === after.token.type && before.open === after.open;
});

function BlockTokenView({ token, ...place }: TokenProps): ReactNode {
  const { open } = place;
  if (place.depth > MAX_DEPTH) return token.raw;
  switch (token.type) {
    case 'space':
    case 'def':
    case 'footnoteDef':
      return null;
    case 'heading':
      // The page's own headings come first; an answer's start below them.
      return createElement(
        `h${String(Math.min((token as Tokens.Heading).depth + 2, 6))}`,
        { dir: 'auto', className: `md-h md-h${String((token as Tokens.Heading).depth)}` },
        renderInline((token as Tokens.Heading).tokens),
      );
    case 'paragraph':
      return <p dir="auto">{renderInline((token as Tokens.Paragraph).tokens)}</p>;
    case 'text':
      return renderInline([token]);
    case 'plain':
      return <Plain token={token as PlainToken} open={open} />;
    case 'code':
      return <CodeBlock code={(token as Tokens.Code).text} lang={(token as Tokens.Code).lang} open={open} />;
    case 'blockquote':
      return (
        <blockquote dir={directionOf((token as Tokens.Blockquote).text)}>
          {renderBlocks((token as Tokens.Blockquote).tokens, inside(place))}
        </blockquote>
      );
    case 'list':
      return <List token={token as Tokens.List} {...place} />;
    case 'table':
      return <Table token={token as Tokens.Table} live={place.live} />;
    case 'math':
      return <MathView token={token as MathToken} />;
    case 'hr':
      return <hr />;
    case 'details':
      return <Details token={token as DetailsToken} {...place} />;
    case 'html':
      // While it grows, its end may still come.
      if (isComment(token.raw) || (open && token.raw.trimStart().startsWith('<!--'))) return null;
      return (
        <p dir="auto" className="md-raw">
          {token.raw.trimEnd()}
        </p>
      );
    default:
      return renderInline([token]);
  }
}

/** Marks that are shown as such want a word; a long line of plain words does not. */
const MARKS = /[*_`|#<[$\\]/;

/** The end of a line is kept for whoever copies it or looks for it; a growing text has its mark behind the line. */
function Plain({ token, open }: { readonly token: PlainToken; readonly open: boolean }): ReactNode {
  const text = open ? token.raw.replace(/\n$/, '') : token.raw;
  return (
    <>
      {token.isFirst && MARKS.test(text) ? <p className="md-too-large">{say('answer.too_large')}</p> : null}
      <div dir="auto" className="md-plain">
        {text}
      </div>
    </>
  );
}

interface DetailsProps extends Place {
  readonly token: DetailsToken;
}

/** Folded as it was meant, unless its end is missing: nothing that was written stays out of sight. */
function Details({ token, ...place }: DetailsProps): ReactNode {
  const { summary, tokens, isOpen, isClosed } = token;
  return (
    <details className="md-details" open={isOpen || (!isClosed && !place.open)}>
      {summary.length > 0 ? <summary dir="auto">{renderInline(summary)}</summary> : null}
      {renderBlocks(tokens, inside(place))}
    </details>
  );
}

interface ListProps extends Place {
  readonly token: Tokens.List;
}

function List({ token, ...place }: ListProps): ReactNode {
  const numbers = token.ordered ? numbersOf(token) : [];
  const items = token.items.map((item, index) => (
    <ListItem
      key={index}
      item={item}
      number={numbers[index]}
      {...place}
      open={place.open && index === token.items.length - 1}
    />
  ));
  const dir = directionOf(token.items[0]?.text ?? '');
  if (!token.ordered) return <ul dir={dir}>{items}</ul>;
  return (
    <ol dir={dir} start={numbers[0]}>
      {items}
    </ol>
  );
}

interface ItemProps extends Place {
  readonly item: Tokens.ListItem;
  readonly number: number | undefined;
}

const ListItem = memo(
  function ListItem({ item, number, ...place }: ItemProps) {
    return (
      <li className={item.task ? 'md-task' : undefined} value={number}>
        {item.task ? (
          <input
            type="checkbox"
            aria-label={say('answer.task')}
            checked={item.checked ?? false}
            readOnly
            disabled
          />
        ) : null}
        {renderBlocks(item.tokens, inside(place))}
      </li>
    );
  },
  // A blank line after one item makes all of them loose: their tokens change, their text does not.
  (before, after) =>
    (before.item === after.item || (after.live && before.item.raw === after.item.raw)) &&
    before.item.loose === after.item.loose &&
    before.number === after.number &&
    before.open === after.open,
);

interface TableProps {
  readonly token: Tokens.Table;
  readonly live: boolean;
}

function Table({ token, live }: TableProps): ReactNode {
  return (
    <div className="md-table" tabIndex={0} role="group" aria-label={say('answer.table')}>
      <table dir={directionOf(token.header.map(({ text }) => text).join(' '))}>
        <thead>
          <tr>
            {token.header.map((cell, i) => (
              <th key={i} dir="auto" className={alignOf(cell)}>
                {renderInline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, r) => (
            <Row key={r} row={row} live={live} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const alignOf = ({ align }: Tokens.TableCell): string | undefined => (align ? `md-${align}` : undefined);

/** A table grows by its rows: those above are drawn once. */
const Row = memo(
  function Row({ row }: { readonly row: readonly Tokens.TableCell[]; readonly live: boolean }) {
    return (
      <tr>
        {row.map((cell, i) => (
          <td key={i} dir="auto" className={alignOf(cell)}>
            {renderInline(cell.tokens)}
          </td>
        ))}
      </tr>
    );
  },
  ({ row: before }, { row: after, live }) =>
    before === after ||
    (live &&
      before.length === after.length &&
      before.every((cell, i) => cell.text === after[i]?.text && cell.align === after[i].align)),
);
