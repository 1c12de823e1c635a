/** A long expression about Unicode takes milliseconds to be made: not before it is first tried. */
export function whenNeeded(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= make());
}
