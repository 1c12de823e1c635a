import { createElement, type ReactNode } from 'react';
import { Image as ImageIcon } from 'lucide-react';
import type { Token, Tokens } from 'marked';
import { say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import type { FootnoteRef as FootnoteToken } from './dialect';
import { decodeEntities } from './entities';
import { FootnoteRef } from './Footnotes';
import type { MathToken } from './formulas';
import { hiddenNumber, imageHost, overHttps, safeLink } from './links';
import { MathView } from './MathView';
import { type TagToken, isComment } from './tags';

/** React elements only: whatever is not known here is shown as the text it was. */
export function renderInline(tokens: readonly Token[] | undefined): ReactNode[] {
  return (tokens ?? []).map((token, index) => <Inline key={index} token={token} />);
}

function Inline({ token }: { readonly token: Token }): ReactNode {
  switch (token.type) {
    case 'text':
      return (token as Tokens.Text).tokens
        ? renderInline(token.tokens)
        : decodeEntities((token as Tokens.Text).text);
    case 'escape':
      return decodeEntities((token as Tokens.Escape).text);
    case 'strong':
      return <strong>{renderInline((token as Tokens.Strong).tokens)}</strong>;
    case 'em':
      return <em>{renderInline((token as Tokens.Em).tokens)}</em>;
    case 'del':
      return <del>{renderInline((token as Tokens.Del).tokens)}</del>;
    case 'codespan':
      return <code className="md-code">{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link token={token as Tokens.Link} />;
    case 'image':
      return <ImageCard token={token as Tokens.Image} />;
    case 'math':
      return <MathView token={token as MathToken} />;
    case 'footnoteRef':
      return <FootnoteRef token={token as FootnoteToken} />;
    case 'tag':
      return createElement((token as TagToken).name, null, renderInline((token as TagToken).tokens));
    case 'html':
      return isComment(token.raw) ? null : token.raw;
    case 'checkbox':
      return null;
    default:
      return token.raw;
  }
}

function Link({ token }: { readonly token: Tokens.Link }): ReactNode {
  const link = safeLink(overHttps(token.href));
  const label = token.tokens.length > 0 ? renderInline(token.tokens) : token.href;
  if (!link) {
    const number = hiddenNumber(token.href, token.text);
    return (
      <span title={say('answer.bad_link')}>
        {label}
        {number && ` (${number})`}
      </span>
    );
  }
  return (
    <a
      className="md-link"
      href={link.url}
      title={link.host}
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        drop(call('app.openExternal', { url: link.url }));
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {label}
    </a>
  );
}

/** Images are never fetched: the request alone would tell a stranger what was talked about. */
function ImageCard({ token }: { readonly token: Tokens.Image }): ReactNode {
  return (
    <span className="md-image">
      <ImageIcon aria-hidden size={14} />
      <span dir="auto">{token.text || say('answer.image')}</span>
      <span className="md-image-host">{say('answer.image_not_loaded', { host: imageHost(token.href) })}</span>
    </span>
  );
}
