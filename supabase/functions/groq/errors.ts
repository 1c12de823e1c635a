/** A refusal of our own, in the shape of Groq's, so that a client treats both alike. */
export class ProxyError extends Error {
  readonly status: number;
  readonly code: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    type = status < 500 ? 'invalid_request_error' : 'internal_server_error',
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
    this.headers = headers;
  }

  toResponse(): Response {
    const error = { message: this.message, type: this.type, code: this.code };
    return Response.json({ error }, { status: this.status, headers: this.headers });
  }
}
