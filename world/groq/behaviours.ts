/**
 * What the server does with a coming chat request. The kinds after `late` are the ways in which a real server,
 * or the network before it, disappoints; `failures` below names the ones worth testing.
 *
 * `afterTokens` counts the content deltas sent before the trouble. `text` is what is answered; without it the
 * demo model answers. A request with `stream: false` meets the closest equivalent of each kind.
 */
export type Behaviour =
  | ({ readonly kind: 'text' } & Answer & Pace)
  /** Each delta, and the end of the answer, waits for one `release()`. */
  | ({ readonly kind: 'gated' } & Answer & Pick<Pace, 'tokensPerChunk'>)
  /** No byte, not even headers, for `delayMs`, or until `release()` when it is not given. Then an answer. */
  | ({ readonly kind: 'late'; readonly delayMs?: number } & Answer & Pace)
  /** Works, but the hard way: characters split between writes, CRLF line ends, comment lines in between. */
  | ({ readonly kind: 'awkward-bytes' } & Answer)
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly type?: string;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
      /** Says it as a date, by this server's clock. */
      readonly asDate?: true;
    }
  /** A page of a gateway or a captive portal where JSON belongs. */
  | { readonly kind: 'html'; readonly status: number }
  /** A redirect (302), by default to a sign-in page on this server, which answers 200 with HTML. */
  | { readonly kind: 'redirect'; readonly status?: 302 | 307; readonly location?: string }
  /** Calls tools in place of an answer, or after the beginning of one. */
  | ({
      readonly kind: 'call';
      readonly calls: readonly ScriptedCall[];
      readonly inPieces?: boolean;
    } & Answer &
      Pace)
  /** 200 with a whole JSON answer although a stream was asked for. */
  | ({ readonly kind: 'whole'; readonly text?: string } & Pick<Pace, 'tokensPerSecond'>)
  /** Closes the connection before any byte of the response. */
  | { readonly kind: 'hang-up' }
  /** Destroys the socket in the middle of the response body. */
  | ({ readonly kind: 'cut' } & Broken)
  /** Goes silent, with the connection open, until the client leaves. */
  | ({ readonly kind: 'stall' } & Broken)
  /** Ends cleanly without a finish_reason; `done` sends the closing `[DONE]` all the same. */
  | ({ readonly kind: 'no-finish'; readonly done?: boolean } & Broken)
  | ({ readonly kind: 'error-event'; readonly code?: string; readonly message?: string } & Broken)
  | ({ readonly kind: 'x-groq-error'; readonly message?: string } & Broken)
  | ({ readonly kind: 'malformed-json' } & Broken);

export interface ScriptedCall {
  readonly name: string;
  /** As they are on the wire: they need be no JSON. */
  readonly arguments: string;
}

interface Answer {
  readonly text?: string;
  /** Sent first, as `delta.reasoning`. */
  readonly reasoning?: string;
  readonly finishReason?: 'stop' | 'length' | 'tool_calls';
}

interface Pace {
  readonly tokensPerSecond?: number;
  readonly tokensPerChunk?: number;
}

interface Broken {
  readonly afterTokens: number;
  readonly text?: string;
}

/** One ready-made behaviour for each way a request is known to fail. */
export const failures = Object.freeze({
  contextTooLong: {
    kind: 'status',
    status: 400,
    code: 'context_length_exceeded',
    message: 'Please reduce the length of the messages or completion.',
  },
  modelDecommissioned: {
    kind: 'status',
    status: 400,
    code: 'model_decommissioned',
    message: 'The model has been decommissioned and is no longer supported.',
  },
  invalidKey: { kind: 'status', status: 401, code: 'invalid_api_key', message: 'Invalid API Key' },
  organisationBlocked: {
    kind: 'status',
    status: 403,
    code: 'organization_restricted',
    message: 'Organization has been restricted.',
  },
  modelBlocked: {
    kind: 'status',
    status: 403,
    type: 'permissions_error',
    code: 'model_permission_blocked_org',
    message: 'The model is blocked at the organization level.',
  },
  modelNotFound: {
    kind: 'status',
    status: 404,
    code: 'model_not_found',
    message: 'The model does not exist or you do not have access to it.',
  },
  requestTooLarge: {
    kind: 'status',
    status: 413,
    type: 'tokens',
    code: 'rate_limit_exceeded',
    message: 'Request too large on tokens per minute (TPM).',
  },
  unprocessable: { kind: 'status', status: 422, code: 'unprocessable_entity', message: 'Please try again.' },
  rateLimited: {
    kind: 'status',
    status: 429,
    type: 'tokens',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached.',
    retryAfterSeconds: 2,
  },
  rateLimitedForLong: {
    kind: 'status',
    status: 429,
    type: 'requests',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached.',
    retryAfterSeconds: 120,
  },
  capacityExceeded: {
    kind: 'status',
    status: 498,
    type: 'service_unavailable',
    code: 'capacity_exceeded',
    message: 'Flex tier capacity exceeded.',
  },
  internalError: {
    kind: 'status',
    status: 500,
    type: 'internal_server_error',
    code: 'internal_server_error',
    message: 'Internal Server Error',
  },
  badGatewayHtml: { kind: 'html', status: 502 },
  unavailableHtml: { kind: 'html', status: 503 },
  errorEvent: { kind: 'error-event', afterTokens: 5 },
  xGroqError: { kind: 'x-groq-error', afterTokens: 5 },
  noFinish: { kind: 'no-finish', afterTokens: 5 },
  noFinishButDone: { kind: 'no-finish', afterTokens: 5, done: true },
  cut: { kind: 'cut', afterTokens: 5 },
  hangUp: { kind: 'hang-up' },
  malformedJson: { kind: 'malformed-json', afterTokens: 5 },
  awkwardBytes: { kind: 'awkward-bytes', text: 'Größe 1,5 L – 18 000 km – 25 000 € – 車 🚗 – fin' },
  lateFirstByte: { kind: 'late' },
  stall: { kind: 'stall', afterTokens: 5 },
  proxyAuthentication: { kind: 'html', status: 407 },
  lengthFinish: { kind: 'text', text: 'This answer was cut by the', finishReason: 'length' },
  emptyContent: { kind: 'text', text: '' },
  onlyReasoning: { kind: 'text', text: '', reasoning: 'Thinking used up the limit.', finishReason: 'length' },
  wholeInsteadOfStream: { kind: 'whole', text: 'Silver, all at once.' },
  redirect: { kind: 'redirect' },
} as const satisfies Record<string, Behaviour>);
