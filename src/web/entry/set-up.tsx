import type { Context } from 'hono';
import { newCommandId } from '#journal/command-id.ts';
import { type Founded, type Founding, foundGroup, opensFounding } from '../founding.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, type Body, readBody, tongueOf, wantsJson } from '../request.ts';
import { deadLink } from './dead-link.tsx';
import { showFounded } from './founded.tsx';
import { FoundingForm, foundingFailure } from './founding-form.tsx';
import { chosenHere, entryPage } from './parts.tsx';
import { words } from './words.ts';

/** The link that founds a group: printed on the console, good once. */
export function mountSetUp(app: App, house: House): void {
  app.get('/set-up/:token', async (c) => {
    const choice = chosenHere(c);
    if (choice) return choice;
    return (await opensFounding(house, c.req.param('token'))) ? show(house, c, undefined) : dead(house, c);
  });
  app.post('/set-up/:token', (c) => found(house, c, c.req.param('token')));
}

const dead = (house: House, c: Context) => deadLink(house, c, words.deadSetUpSays);

async function found(house: House, c: Context, token: string): Promise<Response> {
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const founding = await foundOnce(house, token, body);
  if ('dead' in founding) return dead(house, c);
  if ('refused' in founding) return wantsJson(c) ? refusedJson(c, founding) : show(house, c, founding);
  return wantsJson(c) ? foundedJson(house, c, founding) : showFounded(house, c, { ...founding, ...officersIn(body) });
}

const officersIn = ({ fields }: Body) => ({
  firstName: String(fields.name ?? ''),
  secondName: String(fields.second_name ?? ''),
});

const running = new WeakMap<House, Map<string, Promise<Founding>>>();

/** For how long a form that is sent again (a double click, a lost answer) gets the same links. */
const patience = 10 * 60 * 1000;

/** The same form by the same link is one founding, though the link is dead after it. */
async function foundOnce(house: House, token: string, body: Body): Promise<Founding> {
  const known = running.get(house) ?? new Map<string, Promise<Founding>>();
  running.set(house, known);
  const key = `${token} ${body.id}`;
  const before = known.get(key);
  if (before) return before;
  const founding = foundGroup(house, token, body.id, body.fields);
  known.set(key, founding);
  const forget = () => known.delete(key);
  try {
    const done = await founding;
    if (!('group' in done)) forget();
    else setTimeout(forget, patience).unref();
    return done;
  } catch (error) {
    forget();
    throw error;
  }
}

type Refused = Extract<Founding, { refused: unknown }>;

function refusedJson(c: Context, { refused, status }: Refused): Response {
  const { sentence, clause, problems } = refused;
  return c.json({ refused: status === 422 ? 'badInput' : 'refused', clause, sentence, problems }, status);
}

function foundedJson({ publicUrl }: House, c: Context, { group, first, second }: Founded): Response {
  const invitations = [first, second].map((token) => `${publicUrl.origin}/invitation/${token}`);
  return c.json({ group, result: `/g/${group}`, invitations }, 201, { Location: `/g/${group}` });
}

function show(house: House, c: Context, founding: Refused | undefined): Promise<Response> {
  const tongue = tongueOf(c);
  const form = (
    <FoundingForm
      charters={house.charters}
      tongue={tongue}
      action={new URL(c.req.url).pathname}
      command={newCommandId(house.clock())}
      refused={founding?.refused}
    />
  );
  const shown = { title: words.setUp, secret: true, children: form };
  if (!founding) return entryPage(house, c, shown);
  return entryPage(house, c, { ...shown, box: foundingFailure(founding.refused, tongue) }, founding.status);
}
