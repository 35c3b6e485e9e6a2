import { run } from '#web/run.ts';

await run(process.env, process.argv.slice(2));
