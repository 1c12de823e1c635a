/** The beginning of a text, at most so long. No sign is cut in two: half of a pair is no text, and a server may refuse it. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
