import { createElement, memo, type ReactNode } from 'react';
import type { Token, Tokens } from 'marked';
import type { Block } from './blocks';
import { CodeBlock } from './CodeBlock';
import { renderInline } from './Inline';

/** One top-level block; a closed one renders once. */
export const BlockView = memo(function BlockView({
  block,
  open,
}: {
  readonly block: Block;
  readonly open: boolean;
}) {
  return <>{renderBlocks(block.tokens, open)}</>;
});

const renderBlocks = (tokens: readonly Token[], open: boolean): ReactNode[] =>
  tokens.map((token, index) => <BlockToken key={index} token={token} open={open} />);

function BlockToken({ token, open }: { readonly token: Token; readonly open: boolean }): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
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
    case 'code':
      return <CodeBlock code={(token as Tokens.Code).text} lang={(token as Tokens.Code).lang} open={open} />;
    case 'blockquote':
      return <blockquote dir="auto">{renderBlocks((token as Tokens.Blockquote).tokens, open)}</blockquote>;
    case 'list':
      return <List token={token as Tokens.List} open={open} />;
    case 'table':
      return <Table token={token as Tokens.Table} />;
    case 'hr':
      return <hr />;
    case 'html':
      return (
        <p dir="auto" className="md-raw">
          {token.raw.trimEnd()}
        </p>
      );
    default:
      return renderInline([token]);
  }
}

function List({ token, open }: { readonly token: Tokens.List; readonly open: boolean }): ReactNode {
  const items = token.items.map((item, index) => (
    <li key={index} dir="auto" className={item.task ? 'md-task' : undefined}>
      {item.task ? <input type="checkbox" checked={item.checked ?? false} readOnly disabled /> : null}
      {renderBlocks(item.tokens, open)}
    </li>
  ));
  return token.ordered ? <ol start={token.start === '' ? 1 : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ token }: { readonly token: Tokens.Table }): ReactNode {
  const align = (index: number): string | undefined => {
    const side = token.align[index];
    return side ? `md-${side}` : undefined;
  };
  return (
    <div className="md-table" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {token.header.map((cell, i) => (
              <th key={i} dir="auto" className={align(i)}>
                {renderInline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i} dir="auto" className={align(i)}>
                  {renderInline(cell.tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
