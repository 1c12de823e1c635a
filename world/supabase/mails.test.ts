import { describe, expect, it } from 'vitest';
import { createMailbox, parseMail } from './mails';

describe('a mailbox', () => {
  it('hands out a mail that came before anybody waited, to any spelling of the address', async () => {
    const mailbox = createMailbox();
    mailbox.deliver({ to: 'Ann@Example.com', kind: 'confirm', code: '111111' });
    expect(await mailbox.waitFor('ann@example.COM', 'confirm')).toMatchObject({ code: '111111' });
  });

  it('waits for the next mail once the newest was handed out', async () => {
    const mailbox = createMailbox();
    mailbox.deliver({ to: 'ann@example.com', kind: 'confirm', code: '111111' });
    mailbox.deliver({ to: 'ann@example.com', kind: 'confirm', code: '222222' });
    expect(await mailbox.waitFor('ann@example.com', 'confirm')).toMatchObject({ code: '222222' });
    const next = mailbox.waitFor('ann@example.com', 'confirm');
    mailbox.deliver({ to: 'bob@example.com', kind: 'confirm', code: '333333' });
    mailbox.deliver({ to: 'ann@example.com', kind: 'recovery', code: '444444' });
    mailbox.deliver({ to: 'ann@example.com', kind: 'confirm', code: '555555' });
    expect(await next).toMatchObject({ code: '555555' });
  });

  it('gives up waiting and says for what', async () => {
    const waiting = createMailbox().waitFor('ann@example.com', 'recovery', 10);
    await expect(waiting).rejects.toThrow('No recovery mail to ann@example.com within 10 ms.');
  });

  it('tells every listener until it stops listening', () => {
    const mailbox = createMailbox();
    const heard: string[] = [];
    const stop = mailbox.onMail((mail) => heard.push(mail.code));
    mailbox.deliver({ to: 'ann@example.com', kind: 'confirm', code: '111111' });
    stop();
    mailbox.deliver({ to: 'ann@example.com', kind: 'confirm', code: '222222' });
    expect(heard).toEqual(['111111']);
  });
});

describe('a mail’s text', () => {
  it.each([
    ['Code: 123456\nhttp://x/verify?token=a1&type=signup&redirect_to=y', 'confirm'],
    ['Code: 123456\nhttp://x/verify?token=a1&type=recovery', 'recovery'],
    ['Code: 123456', 'reauthenticate'],
  ])('tells code and kind: %j', (text, kind) => {
    expect(parseMail('ann@example.com', text)).toEqual({ to: 'ann@example.com', kind, code: '123456' });
  });

  it('without a code is no mail of ours', () => {
    expect(parseMail('ann@example.com', 'Hello')).toBeUndefined();
  });
});
