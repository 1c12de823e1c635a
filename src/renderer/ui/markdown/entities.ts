const NAMED =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad thinsp\u2009 ensp\u2002 emsp\u2003 zwnj\u200c zwj\u200d ' +
  'euro€ pound£ yen¥ cent¢ curren¤ copy© reg® trade™ sect§ para¶ deg° micro\u00b5 permil‰ ' +
  'ndash– mdash— hellip… bull• middot· laquo« raquo» lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ iexcl¡ iquest¿ ' +
  'times× divide÷ plusmn± minus− asymp≈ ne≠ le≤ ge≥ infin∞ radic√ sum∑ larr← uarr↑ rarr→ darr↓ harr↔ check✓ star☆ ' +
  'sup1¹ sup2² sup3³ frac12½ frac14¼ frac34¾ ordf\u00aa ordm\u00ba ' +
  'agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5 aelig\u00e6 ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea ' +
  'euml\u00eb igrave\u00ec iacute\u00ed icirc\u00ee iuml\u00ef ntilde\u00f1 ograve\u00f2 oacute\u00f3 ocirc\u00f4 otilde\u00f5 ouml\u00f6 oslash\u00f8 ' +
  'oelig\u0153 szlig\u00df ugrave\u00f9 uacute\u00fa ucirc\u00fb uuml\u00fc';

const named: ReadonlyMap<string, string> = new Map(
  NAMED.split(' ').map((each): [string, string] => [each.slice(0, -1), each.slice(-1)]),
);

/** `&Uuml;` is the capital of `&uuml;`. */
function namedSign(name: string): string | undefined {
  const sign = named.get(name);
  if (sign !== undefined || !/^[A-Z]/.test(name)) return sign;
  const small = named.get(name.toLowerCase());
  return small !== undefined && /\p{L}/u.test(small) ? small.toUpperCase() : small;
}

/** The lexer leaves character references as they were written; these are the ones that models write. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return namedSign(String(name)) ?? whole;
    const code = dec === undefined ? parseInt(String(hex), 16) : parseInt(String(dec), 10);
    // What would turn the digits of a number round.
    if (code === 0x202d || code === 0x202e) return '';
    const printable = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return printable ? String.fromCodePoint(code) : '\ufffd';
  });
}
