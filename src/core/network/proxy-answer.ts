import { createHash, randomBytes } from 'node:crypto';

export interface ProxyCredentials {
  readonly name: string;
  readonly password: string;
}

interface Request {
  readonly method: string;
  readonly uri: string;
}

/**
 * The header `proxy-authorization` for what a proxy asks (`proxy-authenticate`): Digest before Basic. Null where it asks in
 * another way.
 */
export function answerToProxy(
  questions: readonly string[],
  { name, password }: ProxyCredentials,
  request: Request,
  cnonce = randomBytes(8).toString('hex'),
): string | null {
  const asked = (scheme: RegExp): string | undefined => questions.find((question) => scheme.test(question));
  const digest = asked(/^digest\s/i);
  if (digest !== undefined) return answerToDigest(digest, { name, password }, request, cnonce);
  if (asked(/^basic\b/i) === undefined) return null;
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

/** RFC 7616, and RFC 2069 where the proxy names no quality of protection. */
function answerToDigest(
  question: string,
  { name, password }: ProxyCredentials,
  { method, uri }: Request,
  cnonce: string,
): string | null {
  const part = (key: string): string | undefined => {
    const found = new RegExp(`\\b${key}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]+))`, 'i').exec(question);
    return found?.[1] ?? found?.[2];
  };
  const algorithm = part('algorithm') ?? 'MD5';
  const kind = { MD5: 'md5', 'SHA-256': 'sha256' }[algorithm.toUpperCase()];
  if (kind === undefined) return null;
  const hash = (...parts: readonly string[]): string =>
    createHash(kind).update(parts.join(':')).digest('hex');
  const realm = part('realm') ?? '';
  const nonce = part('nonce') ?? '';
  const opaque = part('opaque');
  const person = hash(name, realm, password);
  const asked = hash(method, uri);
  const isCounted =
    part('qop')
      ?.split(',')
      .some((each) => each.trim() === 'auth') ?? false;
  const count = '00000001';
  const response = isCounted ? hash(person, nonce, count, cnonce, 'auth', asked) : hash(person, nonce, asked);
  const quoted = (key: string, value: string): string => `${key}="${value.replace(/["\\]/g, '\\$&')}"`;
  return `Digest ${[
    quoted('username', name),
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    quoted('uri', uri),
    `algorithm=${algorithm}`,
    `response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
    ...(isCounted ? ['qop=auth', `nc=${count}`, `cnonce="${cnonce}"`] : []),
  ].join(', ')}`;
}
