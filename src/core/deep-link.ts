import { DocumentId, type Link, SessionId, SettingsTab } from '../shared/models';

/**
 * What a link from outside may ask for: to show something, and never to change, send or connect anything. Any page on the
 * web can open one, so that whatever is not exactly one of these forms is ignored (null):
 * `safycore://new`, `safycore://conversation/<id>`, `safycore://training`, `safycore://training/<id of a document>`,
 * `safycore://settings/<section>`.
 */
export function parseLink(text: string): Link | null {
  const match = /^safycore:\/\/([a-z]{1,20})(?:\/([A-Za-z0-9._:-]{1,64}))?\/?$/.exec(text);
  if (!match) return null;
  const [, what, which] = match;
  if (what === 'new' && which === undefined) return { kind: 'new' };
  if (what === 'conversation') {
    const id = SessionId.safeParse(which);
    return id.success ? { kind: 'conversation', sessionId: id.data } : null;
  }
  if (what === 'training') {
    const id = DocumentId.nullable().safeParse(which ?? null);
    return id.success ? { kind: 'training', documentId: id.data } : null;
  }
  if (what === 'settings') {
    const section = SettingsTab.safeParse(which);
    return section.success ? { kind: 'settings', section: section.data } : null;
  }
  return null;
}
