import { isCurrency } from '../../shared/values/units';
import type { Figure } from './spans';

export const dimensionOf = ({ unit }: Figure): string => unit?.dimension ?? '';
export const isPrice = (figure: Figure): boolean => isCurrency(dimensionOf(figure));
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.0051;
export const amountOf = ({ amounts: [amount = Number.NaN] }: Figure): number => amount;
export const decimalsOf = (amount: number): number => (String(amount).split('.')[1] ?? '').length;

/** Rounded as the figure is, or by much less than it says. */
export function isRounded(figure: Figure, exact: number, share = 0): boolean {
  return figure.amounts.some((amount) => {
    const step = 10 ** -Math.min(decimalsOf(amount), 6);
    return Math.abs(exact - amount) <= Math.max(step / 2 + 1e-9, Math.abs(exact) * share);
  });
}

/** Of a month, which has 28 to 31, in seconds. */
export const DAYS = 30.4375 * 86_400;
