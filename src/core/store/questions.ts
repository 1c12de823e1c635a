import type { DocumentKind } from '../../shared/models';

/** What a document of test questions began with before documents had kinds. */
const MARK = '<!-- test questions -->';

/**
 * The kind and the content of a document that may come from before there were kinds: a file, a project or an export. Always
 * the same for the same content, so that devices and server agree, whoever is updated first.
 */
export function markedKind(
  { kind, content }: { readonly kind?: DocumentKind | null | undefined; readonly content: string },
  known: DocumentKind = 'text',
): { readonly kind: DocumentKind; readonly content: string } {
  if (!content.startsWith(MARK)) return { kind: kind ?? known, content };
  return { kind: 'questions', content: content.slice(MARK.length).replace(/^\n+/, '') };
}

/** The content as a project without kinds takes it, and `markedKind` reads it. */
export const withMark = (content: string): string => `${MARK}\n\n${content}`;
