import { createTransport } from 'nodemailer';
import { isMailbox } from './address.ts';
import type { Due, Send, Trouble } from './vocabulary.ts';

export type MailSettings = {
  /** `smtp://user:password@host:587` or `smtps://host`; user and password percent-encoded. */
  readonly url: string;
  /** Mailbox of the sender. */
  readonly from: string;
};

/** Milliseconds that a server may take: to be found and to answer, and then between two of its words. */
const patience = { dnsTimeout: 10_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends letters over SMTP: in TLS whatever the server offers, but for a server on this computer. */
export function sendBy({ url, from }: MailSettings): Send {
  const server = new URL(url);
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    requireTLS: !own && server.protocol === 'smtp:',
    ignoreTLS: own && server.protocol === 'smtp:',
    ...(server.username
      ? { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return async (letter) => {
    if (!isMailbox(letter.address)) return { code: 'address', of: 'letter' };
    return transport.sendMail(messageOf(letter, from, domain)).then(
      () => undefined,
      (error: unknown) => troubleOf(error),
    );
  };
}

function messageOf({ letter, address, subject, body, calendar }: Due, from: string, domain: string) {
  return {
    from: { name: 'Vahid', address: from },
    to: { name: '', address },
    // Said apart from the heads, so that nothing in them adds a reader.
    envelope: { from, to: [address] },
    subject,
    text: body,
    ...(calendar ? { icalEvent: { method: methodOf(calendar), filename: 'iclas.ics', content: calendar } } : {}),
    // The same at every try: a letter that came twice is known as one.
    messageId: `<${letter}@${domain}>`,
    // No machine answers a machine (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** What the file asks of a calendar: mail programs look for it at the head of the part as well. */
const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';

/** Errors of nodemailer and of sockets. The server's own words stay here: they may repeat the address. */
function troubleOf(error: unknown): Trouble {
  const { code, command, responseCode } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const answer = typeof responseCode === 'number' ? responseCode : undefined;
  const named = typeof code === 'string' ? code : 'unknown';
  return { code: [named, answer].filter(Boolean).join(' '), of: placeOf(named, command, answer) };
}

function placeOf(code: string, command: unknown, answer = 0): Trouble['of'] {
  if (code === 'EENVELOPE' && command === 'RCPT TO') return answer >= 500 ? 'letter' : 'delivery';
  return code === 'EMESSAGE' ? 'delivery' : 'road';
}
