/**
 * A program of its own, so that asking costs the program under test nothing: casts ballots over HTTP, `callers` at a
 * time, each waiting for its answer before the next. Standard input: `Task` as JSON; standard output: `Took` as JSON.
 * Plain sockets cost a third of what `node:http` does, on a machine that client, program and store share.
 */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { newCommandId } from '#journal/command-id.ts';
import type { Task, Took } from './http.ts';

const task: Task = JSON.parse(await text(process.stdin));
const { port, host } = new URL(task.url);
const shots = task.meetings.flatMap((meeting) => task.people.map((person) => ({ meeting, person })));
const statuses: Record<string, number> = {};
const waits: number[] = [];
let next = 0;

const body = '{"choice":"for"}';

function ballot({ meeting, person }: { readonly meeting: string; readonly person: string }): string {
  const { group, proposal } = task;
  return [
    `POST /g/${group}/meetings/${meeting}/proposals/${proposal}/ballots HTTP/1.1`,
    `Host: ${host}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    `Idempotency-Key: ${newCommandId(new Date())}`,
    `Cookie: place-${group}=${person}`,
    '',
    body,
  ].join('\r\n');
}

/** The status of an answer that is whole, else undefined. */
function statusOf(answer: string): string | undefined {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
  const whole = length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length >= end + 4 + Number(length);
  return whole ? answer.slice(9, 12) : undefined;
}

function caller(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1').setNoDelay().setEncoding('latin1');
    let answer = '';
    let asked = 0;
    const ask = () => {
      const shot = shots[next++];
      if (!shot) return socket.end(resolve);
      asked = performance.now();
      socket.write(ballot(shot));
    };
    socket.once('connect', ask).once('error', reject);
    socket.once('close', () => reject(new Error('the program hung up')));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      const status = statusOf(answer);
      if (status === undefined) return;
      answer = '';
      statuses[status] = (statuses[status] ?? 0) + 1;
      waits.push(performance.now() - asked);
      ask();
    });
  });
}

const begun = performance.now();
await Promise.all(Array.from({ length: task.callers }, caller));
const seconds = (performance.now() - begun) / 1000;
waits.sort((one, other) => one - other);
const part = (share: number) => waits[Math.floor((waits.length - 1) * share)] ?? 0;
const took: Took = { ballots: shots.length, seconds, statuses, median: part(0.5), slowest: part(0.99) };
process.stdout.write(JSON.stringify(took));
