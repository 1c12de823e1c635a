import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from './deep-link';

describe('a link from outside', () => {
  it('shows a new conversation, one by its id, or a section of the settings', () => {
    expect(parseLink('safycore://new')).toEqual({ kind: 'new' });
    expect(parseLink('safycore://new/')).toEqual({ kind: 'new' });
    expect(parseLink('safycore://conversation/session-123')).toEqual({
      kind: 'conversation',
      sessionId: 'session-123',
    });
    expect(parseLink('safycore://training')).toEqual({ kind: 'training', documentId: null });
    expect(parseLink('safycore://settings/updates')).toEqual({ kind: 'settings', section: 'updates' });
  });

  it.each([
    '',
    'safycore:',
    'safycore://',
    'safycore:new',
    'SAFYCORE://new',
    'safycore://new?text=hello',
    'safycore://new#x',
    'safycore://new/again',
    'safycore://user@new',
    'safycore://conversation',
    'safycore://conversation/',
    'safycore://conversation/a b',
    'safycore://conversation/../../etc/passwd',
    `safycore://conversation/${'a'.repeat(65)}`,
    'safycore://training/not-an-id',
    'safycore://new/../settings',
    'safycore://settings/keys\u0000',
    'safycore://settings/keys',
    'safycore://connect/https:%2f%2fevil.example',
    'safycore://new\n--inspect',
    'https://safycore/new',
    'file:///etc/passwd',
  ])('%j is ignored', (text) => {
    expect(parseLink(text)).toBeNull();
  });

  it('is one of four shapes or nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('safycore://', 'safycore://conversation/', 'safycore://training/', ''),
        (text, prefix) => {
          const link = parseLink(prefix + text);
          return link === null || ['new', 'conversation', 'training', 'settings'].includes(link.kind);
        },
      ),
    );
  });
});
