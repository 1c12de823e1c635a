import { isCurrency } from '../../shared/values/units';
import { asNumber } from './amounts';
import type { Span } from './spans';

/* Numbers that are said together: `36 to 48 months`, `1 hour 30 minutes`. */

const TO = /^ ?(?:-|to|until|bis|a|al|au|or|oder|o|u|ou|او|الي|حتي) ?$/;
const AND = /^ ?(?:and|y|e|und|et|و) ?$/;
const BETWEEN = /(?:between|entre|zwischen|بين)[^\d\n]{0,8}$/;
const PART = /^,? ?(?:(?:and|y|und|et|و) ?)?$/;
const LASTING = ['second', 'month'];

/** What is said once of two numbers is said of both; a length of time in two units is one. */
export function joined(folded: string, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const written of spans) {
    const span = withHour(folded, written);
    const before = all.at(-1);
    const between =
      before && span.kind === 'number' && before.kind === 'number'
        ? folded.slice(before.to, span.from)
        : null;
    const whole = before && between !== null && PART.test(between) ? oneLength(before, span) : null;
    if (whole) all[all.length - 1] = whole;
    else if (before && between !== null && isRange(folded, before, between)) {
      all[all.length - 1] = sharing(before, span);
      all.push(isCurrency(before.unit?.dimension ?? '') ? sharing(span, before) : span);
    } else all.push(span);
  }
  return all;
}

const isRange = (folded: string, { from }: Span, between: string): boolean =>
  TO.test(between) || (AND.test(between) && BETWEEN.test(folded.slice(Math.max(0, from - 20), from)));

/** With the unit of another, and what makes thousands of it, unless it has a unit of its own. */
function sharing(span: Span, { unit = null, times = 1 }: Span): Span {
  const { amounts = [] } = span;
  if (span.unit || (!unit && times === 1)) return span;
  const readings =
    times > 1 && (span.times ?? 1) === 1 ? [...amounts.map((amount) => amount * times), ...amounts] : amounts;
  return { ...span, ...asNumber(readings, unit) };
}

const AN_HOUR =
  /(?:(?:an|one|einer?|une|una) (?:hour|stunde|heure|hora)|(?<!\p{L})ساعه) (?:and|und|et|y|و) ?$/u;

/** `an hour and 30 minutes` */
function withHour(folded: string, span: Span): Span {
  const { unit, amounts = [], from } = span;
  if (unit?.dimension !== 'second' || unit.factor >= 3_600) return span;
  if (!AN_HOUR.test(folded.slice(Math.max(0, from - 24), from))) return span;
  return {
    ...span,
    ...asNumber(
      amounts.map((amount) => amount + 3_600 / unit.factor),
      unit,
    ),
  };
}

function oneLength(a: Span, b: Span): Span | null {
  const [first, second] = [a.unit, b.unit];
  const [amount = 0, rest = 0] = [a.amounts?.[0], b.amounts?.[0]];
  if (!first || !second || first.dimension !== second.dimension || !LASTING.includes(first.dimension))
    return null;
  if (first.factor <= second.factor || rest * second.factor >= first.factor) return null;
  const total = (amount * first.factor + rest * second.factor) / second.factor;
  return { ...asNumber([total], second), from: a.from, to: b.to };
}
