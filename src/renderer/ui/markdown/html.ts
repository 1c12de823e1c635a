import type { Token, Tokens } from 'marked';
import type { DetailsToken } from './details';
import { wholeTokens } from './blocks';
import type { FootnoteDef, FootnoteRef } from './dialect';
import { directionOf } from './direction';
import { decodeEntities } from './entities';
import type { MathToken } from './formulas';
import { hiddenNumber, overHttps, safeLink } from './links';
import { numbersOf } from './list-numbers';
import { type TagToken, isComment } from './tags';

/**
 * An answer as mail, word processors and messengers take it: elements that all of them know, and no look of this app.
 * Their tables have no lines unless the table asks for them.
 */
export const toHtml = (markdown: string): string => blocks(wholeTokens(markdown));

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const TABLE = 'border="1" cellpadding="6" cellspacing="0"';

const blocks = (tokens: readonly Token[]): string => tokens.map(block).join('');

/** Where it is said, also programs that do not look at the letters write from right to left. */
function element(name: string, content: string, text: string, attributes = ''): string {
  const direction = directionOf(text) === 'rtl' ? ' dir="rtl"' : '';
  return `<${name}${direction}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}

function block(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'heading': {
      const { depth, tokens, text } = token as Tokens.Heading;
      return element(`h${String(depth)}`, inline(tokens), text);
    }
    case 'paragraph':
      return element('p', inline(token.tokens), (token as Tokens.Paragraph).text);
    case 'plain':
      return `<pre>${escapeHtml(token.raw)}</pre>`;
    case 'code':
      return `<pre><code>${escapeHtml((token as Tokens.Code).text)}</code></pre>`;
    case 'hr':
      return '<hr>';
    case 'blockquote':
      return element('blockquote', blocks((token as Tokens.Blockquote).tokens), token.raw);
    case 'list':
      return list(token as Tokens.List);
    case 'table':
      return table(token as Tokens.Table);
    case 'details': {
      const { summary, tokens } = token as DetailsToken;
      const title = summary.length > 0 ? `<p><strong>${inline(summary)}</strong></p>` : '';
      return title + blocks(tokens);
    }
    case 'footnoteDef':
      return element('p', `[${escapeHtml((token as FootnoteDef).label)}] ${inline(token.tokens)}`, token.raw);
    case 'math':
      return element('p', inline([token]), '');
    case 'html':
      return isComment(token.raw) ? '' : element('p', escapeHtml(token.raw.trimEnd()), token.raw);
    default:
      return inline([token]);
  }
}

function list(token: Tokens.List): string {
  const numbers = token.ordered ? numbersOf(token) : [];
  const items = token.items.map((item, index) => {
    const number = numbers[index];
    const box = item.task ? (item.checked ? '☑ ' : '☐ ') : '';
    return `<li${number === undefined ? '' : ` value="${String(number)}"`}>${box}${blocks(item.tokens)}</li>`;
  });
  return element(token.ordered ? 'ol' : 'ul', items.join(''), token.items[0]?.text ?? '');
}

function table({ header, rows, align }: Tokens.Table): string {
  const row = (name: 'th' | 'td', cells: readonly Tokens.TableCell[]): string => {
    const written = cells.map(({ tokens, text }, index) => {
      const side = align[index];
      return element(name, inline(tokens), text, side ? `align="${side}"` : '');
    });
    return `<tr>${written.join('')}</tr>`;
  };
  const body = rows.map((cells) => row('td', cells)).join('');
  const names = header.map(({ text }) => text).join(' ');
  return element('table', `<thead>${row('th', header)}</thead><tbody>${body}</tbody>`, names, TABLE);
}

function inline(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map(piece).join('');
}

function piece(token: Token): string {
  switch (token.type) {
    case 'br':
      return '<br>';
    case 'strong':
    case 'em':
    case 'del':
      return `<${token.type}>${inline((token as Tokens.Strong).tokens)}</${token.type}>`;
    case 'codespan':
      return `<code>${escapeHtml((token as Tokens.Codespan).text)}</code>`;
    case 'link': {
      const { href, text, tokens } = token as Tokens.Link;
      const link = safeLink(overHttps(href));
      const label = inline(tokens) || escapeHtml(href);
      if (link) return `<a href="${escapeHtml(link.url)}">${label}</a>`;
      const number = hiddenNumber(href, text);
      return number === '' ? label : `${label} (${escapeHtml(number)})`;
    }
    case 'image':
      return escapeHtml((token as Tokens.Image).text);
    case 'math':
      return escapeHtml((token as MathToken).tex);
    case 'footnoteRef':
      return `<sup>[${escapeHtml((token as FootnoteRef).label)}]</sup>`;
    case 'tag': {
      const { name, tokens } = token as TagToken;
      return `<${name}>${inline(tokens)}</${name}>`;
    }
    case 'checkbox':
      return '';
    case 'html':
      return isComment(token.raw) ? '' : escapeHtml(token.raw);
    default: {
      const { tokens, text } = token as { tokens?: Token[]; text?: string };
      return tokens ? inline(tokens) : escapeHtml(decodeEntities(text ?? token.raw)).replaceAll('\n', '<br>');
    }
  }
}
