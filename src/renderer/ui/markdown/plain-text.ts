import type { Token, Tokens } from 'marked';
import { wholeTokens } from './blocks';
import type { FootnoteDef, FootnoteRef } from './dialect';
import type { DetailsToken } from './details';
import { decodeEntities } from './entities';
import type { MathToken } from './formulas';
import { numbersOf } from './list-numbers';
import { hiddenNumber } from './links';
import { type TagToken, isComment, lifted } from './tags';

/** An answer without its marks: what a person would have typed. */
export const toPlainText = (markdown: string): string => blocks(wholeTokens(markdown), '').trim();

function blocks(tokens: readonly Token[], indent: string): string {
  return tokens
    .map((token) => block(token, indent))
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(token: Token, indent: string): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'plain':
      return token.raw;
    case 'code':
      return (token as Tokens.Code).text;
    case 'hr':
      return '———';
    case 'list':
      return list(token as Tokens.List, indent);
    case 'blockquote':
      return blocks((token as Tokens.Blockquote).tokens, indent);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) => row.map((cell) => inline(cell.tokens).replaceAll('\n', ' ')).join('\t'))
        .join('\n');
    }
    case 'details': {
      const { summary, tokens } = token as DetailsToken;
      return [inline(summary), blocks(tokens, indent)].filter((text) => text !== '').join('\n\n');
    }
    case 'footnoteDef':
      return `[${(token as FootnoteDef).label}] ${inline(token.tokens)}`;
    default:
      return inline([token]);
  }
}

function list(token: Tokens.List, indent: string): string {
  const numbers = numbersOf(token);
  return token.items
    .map((item, index) => {
      const mark = token.ordered ? `${String(numbers[index])}. ` : item.task ? '' : '• ';
      const task = item.task ? (item.checked ? '☑ ' : '☐ ') : '';
      const within = indent + ' '.repeat(mark.length);
      const text = item.tokens
        .map((token) => block(token, ''))
        .filter((part) => part !== '')
        .join('\n');
      return indent + mark + task + text.replace(/\n(?!\n)/g, `\n${within}`);
    })
    .join('\n');
}

function inline(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token): string => {
      switch (token.type) {
        case 'br':
          return '\n';
        case 'math':
          return (token as MathToken).tex;
        case 'footnoteRef':
          return `[${(token as FootnoteRef).label}]`;
        case 'checkbox':
          return '';
        case 'html':
          return isComment(token.raw) ? '' : token.raw;
        case 'tag':
          return lifted(inline(token.tokens), (token as TagToken).name);
        case 'image':
          return (token as Tokens.Image).text;
        case 'codespan':
          return (token as Tokens.Codespan).text;
        case 'link': {
          const { href, tokens: label, autolink } = token as Tokens.Link & { autolink?: boolean };
          const text = inline(label) || href;
          if (autolink || text === href || href.startsWith('mailto:')) return text;
          const where = /^(?:tel|sms|callto):/i.test(href) ? hiddenNumber(href, text) : href;
          return where === '' ? text : `${text} (${where})`;
        }
        default: {
          const { tokens: children, text } = token as { tokens?: Token[]; text?: string };
          return children ? inline(children) : decodeEntities(text ?? token.raw);
        }
      }
    })
    .join('');
}
