import { ProxyError } from './errors.ts';

/** Reads a body of at most `maxBytes` as JSON. Rejects with 413 as soon as it is larger, with 400 if it is no JSON. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<{ value: unknown; bytes: number }> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const part of request.body ?? []) {
      bytes += part.byteLength;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      text += decoder.decode(part, { stream: true });
    }
    return { value: JSON.parse(text + decoder.decode()), bytes };
  } catch (error) {
    if (error instanceof ProxyError) throw error;
    throw new ProxyError(400, 'invalid_request', 'The body is not valid JSON.');
  }
}

function tooLarge(maxBytes: number): ProxyError {
  return new ProxyError(413, 'request_too_large', `The request is larger than ${maxBytes} bytes.`);
}
