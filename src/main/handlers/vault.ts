import type { KeychainStatus } from '../../shared/models';
import { toFileError } from '../../core/file-errors';
import type { Area, Services } from '../services';

export function vaultHandlers({ vault, setAside, bringBack, emit }: Services): Area<'vault'> {
  const status = (): KeychainStatus => ({ state: vault.state, hasCode: vault.hasCode });
  const onDisk = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toFileError(error, { full: 'data.disk_full', refused: 'set_aside.may_not_write' });
    }
  };

  return {
    'vault.retry': async () => {
      await vault.retry();
      return status();
    },
    'vault.startOver': async () => {
      await onDisk(vault.startOver(() => setAside.put()));
      return status();
    },
    'vault.recover': async ({ code }) => {
      await vault.recover(code);
      return status();
    },
    'vault.makeCode': async () => ({ code: await onDisk(vault.makeCode()) }),
    'vault.setAside': () => setAside.list(),
    'vault.bringBack': async ({ name, code }) => {
      await onDisk(bringBack(name, code));
      // Who is listed at the door, and what is shown of the account in use, is not what it was.
      emit('account.changed', { notice: null });
    },
  };
}
