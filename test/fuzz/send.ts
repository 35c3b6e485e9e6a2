import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Asked } from './requests.ts';

/** How it was answered; status 0 when the connection was closed without a word, -1 when nothing came in time. */
export type Told = { readonly status: number; readonly location: string; readonly text: string };

/** How long a request may take. */
const patience = 5_000;

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export function send(url: string, asked: Asked): Promise<Told> {
  return asked.raw === undefined ? sendWhole(url, asked) : sendRaw(url, asked.raw);
}

const silent: Told = { status: -1, location: '', text: '' };
const closed: Told = { status: 0, location: '', text: '' };

function sendWhole(url: string, { method, path, headers, body }: Asked): Promise<Told> {
  return new Promise((resolve) => {
    const { hostname, port, host } = new URL(url);
    const given = Object.fromEntries([['host', host], ...headers]);
    const sent = request({ hostname, port, method, path, headers: given, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', text }),
      );
      answer.on('error', () => resolve(closed));
    });
    sent.setTimeout(patience, () => {
      resolve(silent);
      sent.destroy();
    });
    sent.on('error', () => resolve(closed));
    sent.end(body);
  });
}

function sendRaw(url: string, raw: string): Promise<Told> {
  return new Promise((resolve) => {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    let text = '';
    const end = (told: Told) => {
      resolve(told);
      socket.destroy();
    };
    // What waits for more of a request is not answered and not closed at once: it is let go of by the server's own patience.
    socket.setTimeout(1_000, () => end({ ...closed, text }));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const status = /^HTTP\/\d\.\d (\d{3})/.exec(text)?.[1];
      if (status) end({ status: Number(status), location: '', text });
    });
    socket.on('close', () => end(closed));
    socket.on('error', () => end(closed));
    socket.end(Buffer.from(raw.replaceAll('HOST', host), 'latin1'));
  });
}
