/** A mail that the auth server would have sent. Development and tests read it here instead of in a mailbox. */
export interface Mail {
  readonly to: string;
  readonly kind: MailKind;
  /** The six digits that `verifyOtp` takes. */
  readonly code: string;
  readonly at: Date;
}

type MailKind = 'confirm' | 'recovery' | 'magic-link' | 'email-change' | 'reauthenticate';

/** The mailbox of everybody on a development server. */
export interface Mails {
  readonly all: readonly Mail[];
  /** Calls `listener` for every mail from now on. Returns what ends that. */
  onMail(listener: (mail: Mail) => void): () => void;
  /**
   * The newest mail of that kind to that address, or the next one if there is none yet. A mail is given out once, so
   * that a second wait means a second mail. Rejects after `timeoutMs` (default 10 s).
   */
  waitFor(to: string, kind: MailKind, timeoutMs?: number): Promise<Mail>;
}

export interface Mailbox extends Mails {
  deliver(mail: Omit<Mail, 'at'>): void;
}

export function createMailbox(): Mailbox {
  const all: Mail[] = [];
  const taken = new Set<Mail>();
  const listeners = new Set<(mail: Mail) => void>();

  function onMail(listener: (mail: Mail) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function take(to: string, kind: MailKind): Mail | undefined {
    const fits = all.filter((mail) => mail.to === to.toLowerCase() && mail.kind === kind);
    const newest = fits.at(-1);
    if (!newest || taken.has(newest)) return undefined;
    for (const mail of fits) taken.add(mail);
    return newest;
  }

  return {
    all,
    onMail,
    deliver(mail) {
      const delivered: Mail = { ...mail, to: mail.to.toLowerCase(), at: new Date() };
      all.push(delivered);
      for (const listener of [...listeners]) listener(delivered);
    },
    waitFor(to, kind, timeoutMs = 10_000) {
      const present = take(to, kind);
      if (present) return Promise.resolve(present);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          end();
          reject(new Error(`No ${kind} mail to ${to} within ${String(timeoutMs)} ms.`));
        }, timeoutMs);
        const end = onMail(() => {
          const mail = take(to, kind);
          if (!mail) return;
          clearTimeout(timer);
          end();
          resolve(mail);
        });
      });
    },
  };
}

/** Reads kind and code back from the text that the auth server composed. */
export function parseMail(to: string, text: string): Omit<Mail, 'at'> | undefined {
  const code = /\b(\d{6})\b/.exec(text)?.[1];
  if (code === undefined) return undefined;
  return { to, kind: kindOf(/[?&]type=([a-z_]+)/.exec(text)?.[1]), code };
}

function kindOf(type: string | undefined): MailKind {
  switch (type) {
    case 'signup':
      return 'confirm';
    case 'recovery':
      return 'recovery';
    case 'magiclink':
      return 'magic-link';
    case 'email_change':
      return 'email-change';
    default:
      return 'reauthenticate'; // the only one without a link
  }
}
