import { UNSPACED } from './scripts';
import { whenNeeded } from './when-needed';

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s<]*/i;
/**
 * What no address holds as it is: quotes, marks that are doubled, other scripts' punctuation (a dash or a dot between
 * letters may be part of a title), signs that are not seen, a backslash before a letter, the next address; a bracket that was
 * opened before it; and letters of a script without spaces that stand right behind the host or a word, as in
 * `https://a.example/48然后`; a host of that script, as `例子.测试`, and a path of it, as `/路径/页面`, go on.
 */
const ends = whenNeeded(
  () =>
    new RegExp(
      [
        String.raw`["\x60<>|]|\*\*|~~|\\(?=[a-z\d])|[,;](?=https?://|www\.)`,
        String.raw`(?![\u2013\u00b7]\p{L})[^\x00-\x7f](?<=[\p{P}\p{S}\p{Cf}\p{Z}])`,
        String.raw`(?<=[A-Za-z0-9)\]'!*;@$]|(?<![${UNSPACED}])\.(?![\p{L}\p{N}-]+\.\p{L}))[${UNSPACED}]`,
        String.raw`(?<=^[a-z]+://(?:(?!/)[\x00-\x7f])*/)[${UNSPACED}](?![${UNSPACED}]*[/.][${UNSPACED}a-z])`,
      ].join('|'),
      'iu',
    ),
);

/** How much of the text is the address that it begins with; null where it begins with none. */
export function addressLength(text: string): number | null {
  const [address] = ADDRESS.exec(text) ?? [];
  if (address === undefined) return null;
  const end = address.search(ends());
  const plain = end === -1 ? address : address.slice(0, end);
  const bracket = plain.search(/(?<!\[[^\]]*)\]/);
  return bracket === -1 ? plain.length : bracket;
}

/** `www.` behind anything but a space is an address too where no word of it could begin before. */
export const WWW = /(?<=[^\w@/.-])www\.(?=[a-z0-9])/i;

const letters = (text: string): string => 'a'.repeat(text.length);

/** A host of any script, the brackets of an IPv6 address and brackets in each other as letters, which the lexer takes; as long as it was. */
export const maskAddress = (address: string): string =>
  address
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, letters)
    .replace(/^([a-z]+:\/\/|www\.)(\[[\da-f:.]+\]|[^/?#]+)/i, (_, scheme: string, host: string) => {
      const isBracketed = host.startsWith('[');
      return scheme.toLowerCase() + host.replace(isBracketed ? /[^]/g : /[^\x00-\x7f]/g, 'a');
    });
