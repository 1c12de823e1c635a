/** Keeps what it has made: a formatter takes longer to make than to use, and most of them are asked for again. */
function keeping<Options, Formatter>(
  make: (locale?: string | string[], options?: Options) => Formatter,
): (locale?: string | string[], options?: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (locale, options) => {
    const name = JSON.stringify([locale, options]);
    const known = kept.get(name);
    if (known) return known;
    const made = make(locale, options);
    kept.set(name, made);
    return made;
  };
}

/** What messages and the functions of `numbers.ts` write numbers and dates with. */
export const formatters = {
  getNumberFormat: keeping<Intl.NumberFormatOptions, Intl.NumberFormat>(
    (locale, options) => new Intl.NumberFormat(locale, options),
  ),
  getDateTimeFormat: keeping<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
    (locale, options) => new Intl.DateTimeFormat(locale, options),
  ),
  getPluralRules: keeping<Intl.PluralRulesOptions, Intl.PluralRules>(
    (locale, options) => new Intl.PluralRules(locale, options),
  ),
};
