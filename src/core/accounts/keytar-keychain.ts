import { createRequire } from 'node:module';
import type * as Keytar from 'keytar';
import { type Keychain, KeychainMissingError } from './ports';

/** What libsecret says when nothing answers for org.freedesktop.secrets, or when there is no session bus at all. */
const NO_SERVICE =
  /org\.freedesktop\.secrets|autolaunch D-Bus|D-Bus.*(X11|DISPLAY)|message bus|dbus-launch|Could not connect: No such file|Connection refused/i;

/** macOS Keychain, Windows Credential Manager or a Secret Service, under `service`. Nothing is loaded before first use. */
export function createKeytarKeychain(service: string): Keychain {
  let loaded: typeof Keytar | undefined;

  async function call<T>(operation: (keytar: typeof Keytar) => Promise<T>): Promise<T> {
    const keytar = (loaded ??= loadKeytar());
    try {
      return await operation(keytar);
    } catch (error) {
      throw NO_SERVICE.test(String(error))
        ? new KeychainMissingError(String(error), { cause: error })
        : error;
    }
  }

  return {
    get: (account) => call((keytar) => keytar.getPassword(service, account)),
    set: (account, secret) => call((keytar) => keytar.setPassword(service, account, secret)),
    delete: async (account) => {
      await call((keytar) => keytar.deletePassword(service, account));
    },
  };
}

/** An import would compile a parser of CommonJS into WebAssembly first, for the names of its exports. */
const load = createRequire(import.meta.url);

/** The native module fails to load where libsecret is not installed: to us that is a machine without a keychain. */
function loadKeytar(): typeof Keytar {
  try {
    return load('keytar') as typeof Keytar;
  } catch (error) {
    throw new KeychainMissingError('The keychain library cannot be loaded.', { cause: error });
  }
}
