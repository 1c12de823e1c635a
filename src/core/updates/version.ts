import { z } from 'zod';

/** `1.2.3`, or `1.2.3-beta.4` for the beta channel. */
const PATTERN = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-beta\.(0|[1-9]\d{0,5}))?$/;

export const Version = z.string().regex(PATTERN);

/** Negative when `a` is older. A beta is older than the version that it leads to. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

export const newerOf = (a: string, b: string): string => (compareVersions(a, b) < 0 ? b : a);

export const isVersion = (text: string): boolean => PATTERN.test(text);

function partsOf(version: string): readonly number[] {
  const match = PATTERN.exec(version);
  if (!match) throw new RangeError(`Not a version: ${version}`);
  const [, major, minor, patch, beta] = match;
  return [
    Number(major),
    Number(minor),
    Number(patch),
    beta === undefined ? Number.MAX_SAFE_INTEGER : Number(beta),
  ];
}
