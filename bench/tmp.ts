import { spawn } from 'node:child_process';
import { fire } from './http.ts';

const g = process.argv[2];
const server = spawn(
  process.execPath,
  [...(process.env.PROF ? ['--cpu-prof', '--cpu-prof-dir=/tmp/look/prof'] : []), 'dist/main.js'],
  { env: { ...process.env, VAHID_DATA: '/tmp/look/bdata', PORT: '8802' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
await new Promise<void>((ok) =>
  server.stdout.on('data', (d) => {
    if (String(d).includes('http')) ok();
  }),
);
const from = Number(process.argv[3]),
  to = Number(process.argv[4]);
const shots = [];
for (let m = from; m < to; m++)
  for (const person of ['head', ...Array.from({ length: 49 }, (_, i) => `person-${i}`)])
    shots.push({ group: g, person, path: `/g/${g}/meetings/2026-${m}/proposals/1/ballots` });
const { seconds, statuses } = await fire('http://localhost:8802', shots, 50);
console.log(shots.length, seconds, shots.length / seconds, statuses);
server.kill('SIGINT');
