import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openHouse } from '../house.ts';

it('stops while a page is open, though a proxy keeps its connection and the page asks again at once', async () => {
  const house = await openHouse({ demo: true });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let heard = () => {};
  const hears = new Promise<void>((done) => {
    heard = done;
  });
  const listen = () => {
    const asked = request(
      `${house.url}/g/demo/live`,
      { agent, headers: { cookie: 'place-demo=aslanli' } },
      (answer) => {
        answer.on('data', heard).on('end', listen);
      },
    );
    asked.on('error', () => {}).end();
  };
  listen();
  await hears;
  const stopped = house.stop().then(() => 'stopped');
  const ended = await Promise.race([stopped, setTimeout(8_000, 'still there')]);
  agent.destroy();
  await stopped;
  expect(ended).toBe('stopped');
});
