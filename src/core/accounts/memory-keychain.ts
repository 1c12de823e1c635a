import { type Keychain, KeychainMissingError } from './ports';

/** How a keychain can be: `silent` is a hung prompt, `locked` a keyring that nobody unlocked. */
type Mood = 'unlocked' | 'locked' | 'missing' | 'silent';

/** A keychain for tests that behaves as the real ones were seen to, in each of their moods. */
export class MemoryKeychain implements Keychain {
  readonly entries = new Map<string, string>();
  mood: Mood = 'unlocked';
  #waiting: (() => void)[] = [];

  /** Ends the silence: what hung goes on, in the new mood. */
  answer(mood: Exclude<Mood, 'silent'>): void {
    this.mood = mood;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Calls that hang now. */
  get hanging(): number {
    return this.#waiting.length;
  }

  async get(account: string): Promise<string | null> {
    await this.#ready();
    return this.mood === 'locked' ? null : (this.entries.get(account) ?? null);
  }

  async set(account: string, secret: string): Promise<void> {
    await this.#ready();
    if (this.mood === 'locked') throw new Error('Cannot create an item in a locked collection');
    this.entries.set(account, secret);
  }

  async delete(account: string): Promise<void> {
    await this.#ready();
    if (this.mood === 'unlocked') this.entries.delete(account);
  }

  async #ready(): Promise<void> {
    if (this.mood === 'silent') await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.mood === 'missing') throw new KeychainMissingError('No keychain here.');
  }
}
