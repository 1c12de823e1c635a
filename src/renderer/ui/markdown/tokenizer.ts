import { Tokenizer, type Tokens } from 'marked';
import { WWW, addressLength } from './addresses';
import { COMMENT, IN_A_LINE } from './tags';

/** Reads marks, addresses and tags as people mean them who write prices, other scripts and line breaks between them. */
export class AnswerTokenizer extends Tokenizer {
  /** One tilde is "about" or "to"; two strike out. */
  override del(source: string, masked: string, before?: string): Tokens.Del | undefined {
    return source.startsWith('~~') ? super.del(source, masked, before) : undefined;
  }

  /** Where the mask has another sign than the text, `maskForEmphasis` has put it there. */
  override emStrong(source: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
    const [mark] = /^(?:\*+|_+)/.exec(source) ?? [];
    if (mark === undefined) return undefined;
    const at = masked.length - source.length;
    if (!masked.startsWith(mark, at)) return undefined;
    const next = masked.charAt(at + mark.length);
    const isGlued = next === 'a' && source.charAt(mark.length) !== 'a';
    return super.emStrong(source, masked, isGlued ? '' : before);
  }

  override url(source: string): Tokens.Link | undefined {
    const length = addressLength(source);
    const link = super.url(length === null ? source : source.slice(0, length));
    if (link === undefined) return undefined;
    const text = link.text.replaceAll('&amp;', '&');
    const href = text.startsWith('www.') ? `https://${text}` : link.href.replaceAll('&amp;', '&');
    return { ...link, text, href, tokens: [{ type: 'text', raw: link.raw, text }] };
  }

  override inlineText(source: string): Tokens.Text | undefined {
    const www = source.includes('www.') ? source.search(WWW) : -1;
    return super.inlineText(www > 0 ? source.slice(0, www) : source);
  }

  override html(source: string): Tokens.HTML | undefined {
    if (IN_A_LINE.test(source)) return undefined;
    const [comment] = COMMENT.exec(source) ?? [];
    if (comment === undefined) return super.html(source);
    return { type: 'html', block: true, raw: comment, pre: false, text: comment };
  }
}
