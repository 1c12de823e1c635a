import { type Condition, type Computation, LOOKED_UP, type Query, SIGNS } from './language';

/** What was looked up, as its part says: the query, how many rows matched, and of how many. */
export interface LookedUpPart {
  readonly query: Query;
  readonly count: number;
  readonly rows: number;
}

/** What `partInWords` wrote; null where it is something else. */
export function readPart(part: string): LookedUpPart | null {
  const [, words = '', count = '', rows = ''] = PART.exec(part) ?? [];
  if (words === '') return null;
  try {
    return { query: new Reader(words).query(), count: Number(count), rows: Number(rows) };
  } catch {
    return null;
  }
}

const PART = new RegExp(`^${LOOKED_UP}: ([^]+): (\\d+) of (\\d+)(?:, \\d+ listed here)?$`);
const NAME = /“((?:[^”]|””)*)”|(\p{L}[\p{L}\p{M}\p{N}_-]*)/uy;
const NUMBER = /-?\d+(?:\.\d+)?/y;
const COMPUTED = ['sum', 'avg', 'min', 'max'] as const;
/** The longer ones first: “is” is the beginning of others. */
const LONGEST_FIRST = Object.entries(SIGNS).sort(([, a], [, b]) => b.length - a.length) as [
  keyof typeof SIGNS,
  string,
][];

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  query(): Query {
    const compute = this.#computation();
    const table = this.#name();
    const where = this.#takes(' where ') ? this.#all(' and ', () => this.#condition()) : [];
    const group = this.#takes(', for each ') ? { group: this.#name() } : {};
    const sort = this.#sort();
    const limit = this.#takes(', the first ') ? { limit: this.#number() } : {};
    if (this.#at !== this.#text.length) throw new SyntaxError('More than a query');
    return { table, where, ...sort, ...limit, ...(compute ? { compute } : {}), ...group };
  }

  #computation(): Computation | null {
    if (this.#takes('count of ')) return { what: 'count' };
    const what = COMPUTED.find((each) => this.#takes(`${each} of `));
    if (what === undefined) return null;
    const column = this.#name();
    this.#expect(' in ');
    return { what, column };
  }

  #condition(): Condition {
    const column = this.#name();
    this.#expect(' ');
    if (this.#takes('is empty')) return { column, is: 'empty', value: '' };
    if (this.#takes('is between ')) {
      const from = this.#value();
      this.#expect(' and ');
      return { column, is: 'between', value: [from, this.#value()] };
    }
    const [is] = LONGEST_FIRST.find(([, words]) => this.#takes(`${words} `)) ?? [];
    if (is === undefined) throw new SyntaxError('No comparison');
    const values = this.#all(' or ', () => this.#value());
    const [only = ''] = values;
    return { column, is, value: values.length === 1 && is !== 'in' ? only : values };
  }

  #sort(): Pick<Query, 'sort'> {
    const descending = this.#takes(', highest ');
    if (!descending && !this.#takes(', lowest ')) return {};
    const column = this.#name();
    this.#expect(' first');
    return { sort: descending ? { column, descending } : { column } };
  }

  #all<T>(between: string, read: () => T): T[] {
    const found = [read()];
    while (this.#takes(between)) found.push(read());
    return found;
  }

  #value(): string | number {
    return this.#match(NUMBER) === null ? this.#name() : this.#number();
  }

  #number(): number {
    const [digits] = this.#match(NUMBER) ?? [];
    if (digits === undefined) throw new SyntaxError('No number');
    this.#at += digits.length;
    return Number(digits);
  }

  #name(): string {
    const [all, quoted, plain] = this.#match(NAME) ?? [];
    if (all === undefined) throw new SyntaxError('No name');
    this.#at += all.length;
    return plain ?? (quoted ?? '').replaceAll('””', '”');
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #takes(words: string): boolean {
    if (!this.#text.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #expect(words: string): void {
    if (!this.#takes(words)) throw new SyntaxError(`No${words}`);
  }
}
