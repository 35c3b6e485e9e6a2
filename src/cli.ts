import type { Command } from './cli/command.ts';

/** The words of the command line; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  judge: () => import('./cli/judge.ts'),
  charter: () => import('./cli/charter.ts'),
  verify: () => import('./cli/verify.ts'),
  rebuild: () => import('./cli/rebuild.ts'),
  export: () => import('./cli/export.ts'),
  backup: () => import('./cli/backup.ts'),
  restore: () => import('./cli/restore.ts'),
  'set-up': () => import('./cli/set-up.ts'),
};

const [word = '', ...words] = process.argv.slice(2);
const found = Object.hasOwn(commands, word) ? commands[word] : undefined;
const terminal = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  err: (line: string) => process.stderr.write(`${line}\n`),
};

if (found) {
  const { command } = await found();
  process.exitCode = await command.run(words, terminal);
} else {
  const known = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
  terminal.err(['Usage:', ...known.map(({ usage, about }) => `  vahid ${usage}\n      ${about}`)].join('\n'));
  process.exitCode = 2;
}
