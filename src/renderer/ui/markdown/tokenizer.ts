import { Tokenizer, type Tokens } from 'marked';
import { WWW, addressLength, maskAddress } from './addresses';
import { COMMENT, IN_A_LINE } from './tags';

/** What a definition of a link has: an address, a path, or nothing. */
const LEADS_SOMEWHERE = /^(?:[a-z][a-z\d+.-]*:|www\.|[/#?.]|$)/i;

/** Or the name of a page. */
const NAMES_PAGE = /^[\w%/-]+(?:\.[\w-]+)*\.[a-z]{2,5}(?:[/?#]|$)/i;

/** A link whose address has spaces. */
const SPACED_LINK = /^(!?\[[^[\]\n]+\])\((https?:\/\/[^\s/()<>]+\/[^()<>\n"':]*[^()<>\s"':])\)/i;

/*
 * What these blocks begin with. Marked's own expressions for them are long, and V8 compiles one when it is first tried:
 * of an answer that has none of them, that was a third of the time until it was drawn.
 */
const MAY_BE_QUOTE = /^ {0,3}>/;
const MAY_BE_HTML = /^ {0,3}</;
const MAY_BE_TABLE = /^[^\n]*\n {0,3}[|:-]/;
/** Or one of more lines: looked through for each of them, they would take quadratic time. */
const MAY_BE_UNDERLINED = /^(?:[^\n]+\n){1,8}?(?: {0,3}[=-]|(?:[^\n]+\n){8})/;

/** Reads marks, addresses and tags as people mean them who write prices, other scripts and line breaks between them. */
export class AnswerTokenizer extends Tokenizer {
  /** One tilde is "about" or "to", and two between digits are; else two strike out. */
  override del(source: string, masked: string, before = ''): Tokens.Del | undefined {
    if (!source.startsWith('~~') || (/\d$/.test(before) && /^~~\d/.test(source))) return undefined;
    return super.del(source, masked, before);
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

  /** Models leave the spaces in an address as they are. */
  override link(source: string): Tokens.Link | Tokens.Image | undefined {
    const link = super.link(source);
    // `[Price](25,000)` would hide the price.
    if (link !== undefined) {
      return link.type === 'image' || LEADS_SOMEWHERE.test(link.href) || NAMES_PAGE.test(link.href)
        ? link
        : undefined;
    }
    const [raw, label, address] = SPACED_LINK.exec(source) ?? [];
    if (raw === undefined) return undefined;
    const spaced = super.link(`${label ?? ''}(<${address ?? ''}>)`);
    return spaced && { ...spaced, raw };
  }

  override url(source: string): Tokens.Link | undefined {
    const length = addressLength(source);
    if (length === null) return super.url(source);
    const link = super.url(maskAddress(source.slice(0, length)));
    if (link === undefined) return undefined;
    const raw = source.slice(0, link.raw.length);
    const text = raw.replaceAll('&amp;', '&').replace(/\\(?=[_*~&])/g, '');
    const href = /^www\./i.test(text) ? `https://${text}` : text;
    return { ...link, raw, text, href, tokens: [{ type: 'text', raw, text }] };
  }

  /** `[Price]: 25,000` would be the definition of a link, and gone from the page. */
  override def(source: string): Tokens.Def | undefined {
    const link = super.def(source);
    return link !== undefined && LEADS_SOMEWHERE.test(link.href) ? link : undefined;
  }

  override inlineText(source: string): Tokens.Text | undefined {
    const www = /www\./i.test(source) ? source.search(WWW) : -1;
    const token = super.inlineText(www > 0 ? source.slice(0, www) : source);
    // Character references are read once, where the text is drawn.
    return token && { ...token, text: token.raw };
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return MAY_BE_QUOTE.test(source) ? super.blockquote(source) : undefined;
  }

  override table(source: string): Tokens.Table | undefined {
    return MAY_BE_TABLE.test(source) ? super.table(source) : undefined;
  }

  override lheading(source: string): Tokens.Heading | undefined {
    return MAY_BE_UNDERLINED.test(source) ? super.lheading(source) : undefined;
  }

  override html(source: string): Tokens.HTML | undefined {
    if (!MAY_BE_HTML.test(source) || IN_A_LINE.test(source)) return undefined;
    const [comment] = COMMENT.exec(source) ?? [];
    if (comment === undefined) return super.html(source);
    return { type: 'html', block: true, raw: comment, pre: false, text: comment };
  }
}
