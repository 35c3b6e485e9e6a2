import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly email: Email;
};

export type MailServer = {
  readonly url: string;
  readonly received: readonly Received[];
  stop(): Promise<void>;
};

type Options = SMTPServerOptions & { readonly host?: string; readonly port?: number };

/** A server of mail on loopback that keeps what it is given. It may say no, by the hooks of `smtp-server`. */
export async function openMailServer({ host = '127.0.0.1', port = 0, ...options }: Options = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        PostalMime.parse(raw).then((email) => {
          received.push({ from, to, raw: raw.toString(), email });
          done();
        }, done);
      });
    },
  });
  // Whoever goes away in the middle is what is tested.
  server.on('error', () => {});
  await new Promise<void>((listening) => server.listen(port, host, listening));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${host}:${taken}`,
    received,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
