import { shell } from 'electron';

/** Answers are hostile input: `ms-msdt:`, `smb:` and `file:` links have taken over machines. */
const ALLOWED = new Set(['https:', 'mailto:']);

/** The one place that opens anything outside the app. Only https and mailto; everything else is ignored (false). */
export async function openExternal(address: string): Promise<boolean> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return false;
  await shell.openExternal(url.href);
  return true;
}
