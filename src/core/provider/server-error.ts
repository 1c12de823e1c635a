/** What a server said when it refused, whatever it wraps that in. */
export interface ServerError {
  /** Its own codes and types, numbers as text. */
  readonly codes: readonly string[];
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** From `{ error: { message, code } }`, its inside alone, a list of them, a text, or what gateways make of it. */
export function serverErrorOf(value: unknown): ServerError | null {
  if (typeof value === 'string') return { codes: [], message: value.trim() };
  if (Array.isArray(value)) return value.length === 0 ? null : serverErrorOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Fields;
  const inner = INSIDE.map((name) => serverErrorOf(fields[name])).filter((each) => each !== null);
  const codes = CODES.map((name) => fields[name]).filter(isCode);
  const words = [
    placeOf(fields),
    ...MESSAGES.map((name) => fields[name]),
    ...inner.map(({ message }) => message),
    retryDelayOf(fields),
  ];
  return {
    codes: [...codes.map(String), ...inner.flatMap((each) => each.codes)],
    message: [...new Set(words)].filter((text) => typeof text === 'string' && text !== '').join(' '),
  };
}

/** Where the error itself, or what is behind it, stands. */
const INSIDE = [
  'error',
  'errors',
  'message',
  'detail',
  'innererror',
  'inner_error',
  'base_resp',
  'metadata',
] as const;
const CODES = ['code', 'type', 'status', 'status_code'] as const;
const MESSAGES = ['message', 'msg', 'status_msg', 'error_description', 'raw'] as const;

/** When to ask again, as Google has it. */
function retryDelayOf({ details }: Fields): string {
  const delay = (Array.isArray(details) ? details : [])
    .map((each: unknown) => (typeof each === 'object' && each !== null ? (each as Fields).retryDelay : null))
    .find((each) => typeof each === 'string');
  return delay === undefined ? '' : `retryDelay ${delay}`;
}

/** Which part of the request is meant, as FastAPI has it. */
const placeOf = ({ loc }: Fields): string => (Array.isArray(loc) ? `${loc.join('.')}:` : '');

const isCode = (code: unknown): code is string | number =>
  typeof code === 'number' || (typeof code === 'string' && code !== '' && code !== 'error');

/** An HTTP status among the codes: inside of a stream, or of a status of 200, it is nowhere else. */
export function statusIn({ codes }: ServerError): number | undefined {
  return codes.map(Number).find((code) => Number.isInteger(code) && code >= 400 && code <= 599);
}
