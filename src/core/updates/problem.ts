/** Why there is no update, as a sentence for the person. `cause` is for the log. */
export class UpdateProblem extends Error {
  override readonly name = 'UpdateProblem';
  readonly kind: UpdateProblemKind;

  constructor(kind: UpdateProblemKind, cause?: unknown) {
    super(SENTENCES[kind], { cause });
    this.kind = kind;
  }
}

/** Every sentence says that nothing was changed, or what to do. */
const SENTENCES = {
  unreachable: 'The update server could not be reached. SafyCore tries again later.',
  redirected:
    'The update server sent SafyCore to another address, which it does not follow. Nothing was changed.',
  garbage: 'The update server answered with something that is no update. Nothing was changed.',
  unsigned: 'The update on the server is not signed. Nothing was changed.',
  unknown_key: 'The update on the server is signed by somebody else. Nothing was changed.',
  revoked_key:
    'The update on the server is signed with a key that is no longer trusted. Nothing was changed.',
  forged: 'The update on the server was changed after it was signed. Nothing was changed here.',
  other_product: 'The update on the server is for another program. Nothing was changed.',
  wrong_channel: 'The update on the server is for another channel. Nothing was changed.',
  older: 'The update server offers an older version than the one you have used. Nothing was changed.',
  no_file: 'The new version has no package for this computer yet. Nothing was changed.',
  damaged: 'The update arrived damaged and was thrown away. SafyCore tries again later.',
  wrong_size: 'The update is larger or smaller than announced and was thrown away. Nothing was changed.',
  cut: 'The download of the update was interrupted. SafyCore tries again later.',
  slow: 'The download of the update came to a standstill and was given up. SafyCore tries again later.',
  disk_full: 'There is not enough free space for the update. Free some space and try again.',
  not_writable:
    'SafyCore may not replace itself where it is installed. Install the update by hand, or move SafyCore to a folder of your own.',
  backup_failed: 'Your history could not be copied before the update, so it was not installed.',
  not_installed: 'The update could not be installed. SafyCore runs on as it was.',
  answering: 'An answer is still being written. Restart when it is complete.',
} as const;

export type UpdateProblemKind = keyof typeof SENTENCES;
