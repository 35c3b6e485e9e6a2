import type { Context } from 'hono';
import { z } from 'zod';
import { Block, MarginNote } from '#page/clause-note.tsx';
import type { House } from '../house.ts';
import { type App, ownAddress, tongueOf } from '../request.ts';
import { sessionOf } from '../session.ts';
import { forgetHandedOver, handedOver, handOver } from './kept-once.ts';
import { entryPage } from './parts.tsx';
import { signInFirst } from './signed-in-first.ts';
import { words } from './words.ts';

const page = '/recovery-codes';
const shape = z.object({ codes: z.array(z.string()), to: z.string() });

/** Leads to the page that shows new recovery codes once, and from there on to `to`. */
export function showCodes(house: House, c: Context, codes: readonly string[], to: string): Response {
  handOver(house, c, page, { codes, to });
  return c.redirect(page, 303);
}

/** Ten codes, until their owner says that they are kept. */
export function mountRecoveryCodes(app: App, house: House): void {
  app.get(page, async (c) => {
    if (!sessionOf(c)) return signInFirst(house, c);
    const handed = handedOver(c, page, shape);
    return entryPage(house, c, { title: words.codes, children: handed ? codesOf(c, handed.codes) : gone(c) });
  });
  app.post(page, (c) => {
    const to = handedOver(c, page, shape)?.to ?? '/';
    forgetHandedOver(house, c, page);
    return c.redirect(ownAddress(house.publicUrl, to) ?? '/', 303);
  });
}

function codesOf(c: Context, codes: readonly string[]) {
  const tongue = tongueOf(c);
  const login = sessionOf(c)?.login;
  return (
    <Block notes={<MarginNote title={words.codesOnce[tongue]}>{words.codesOnceSays[tongue]}</MarginNote>}>
      <p class="measure">{words.codesSays[tongue]}</p>
      <p class="quiet">
        Vahid · {words.login[tongue]}: <b>{login}</b>
      </p>
      <ol class="codes">
        {codes.map((code) => (
          <li>{code}</li>
        ))}
      </ol>
      <form class="not-printed" method="post" action={page}>
        <button type="submit" class="button button-primary">
          {words.codesKept[tongue]}
        </button>
      </form>
    </Block>
  );
}

function gone(c: Context) {
  const tongue = tongueOf(c);
  return (
    <p>
      {words.codesGone[tongue]} <a href="/account">{words.myAccount[tongue]}</a>
    </p>
  );
}
