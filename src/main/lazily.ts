export interface Lazy<Value> {
  get(): Promise<Value>;
  /** Null: nobody has asked for it yet. */
  readonly made: Promise<Value> | null;
}

/** Made when it is first asked for; where that failed, anew when it is asked for again. */
export function lazily<Value>(make: () => Promise<Value>): Lazy<Value> {
  let made: Promise<Value> | null = null;
  return {
    get: () =>
      (made ??= make().catch((error: unknown) => {
        made = null;
        throw error;
      })),
    get made() {
      return made;
    },
  };
}
