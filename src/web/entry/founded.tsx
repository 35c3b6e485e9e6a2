import type { Context } from 'hono';
import { z } from 'zod';
import { Section } from '#page/heading.tsx';
import { words } from '../founding-words.ts';
import type { House } from '../house.ts';
import { type App, tongueOf } from '../request.ts';
import { forgetHandedOver, handedOver, handOver } from './kept-once.ts';
import { entryPage } from './parts.tsx';

const page = '/founded';

const shape = z.object({
  group: z.string(),
  /** Tokens of the two invitations. */
  first: z.string(),
  second: z.string(),
  firstName: z.string(),
  secondName: z.string(),
});

/** Leads to the page that shows the second officer's link, and from there to the founder's own. */
export function showFounded(house: House, c: Context, founded: z.infer<typeof shape>): Response {
  handOver(house, c, page, founded);
  c.header('Referrer-Policy', 'no-referrer');
  return c.redirect(page, 303);
}

/** Both invitations, to the browser that founded the group and to no other. */
export function mountFounded(app: App, house: House): void {
  app.get(page, (c) => {
    const founded = handedOver(c, page, shape);
    return founded ? show(house, c, founded) : c.notFound();
  });
  app.post(page, (c) => {
    const founded = handedOver(c, page, shape);
    if (!founded) return c.notFound();
    forgetHandedOver(house, c, page);
    c.header('Referrer-Policy', 'no-referrer');
    return c.redirect(`/invitation/${founded.first}`, 303);
  });
}

function show(house: House, c: Context, { second, secondName, firstName }: z.infer<typeof shape>): Promise<Response> {
  const tongue = tongueOf(c);
  const children = (
    <>
      <Section title={`1. ${words.handOver[tongue]}`}>
        <div class="hand-over">
          <p>
            <b>{secondName}</b>
          </p>
          <code>{`${house.publicUrl.origin}/invitation/${second}`}</code>
          <p class="quiet">{words.handOverSays[tongue]}</p>
        </div>
      </Section>
      <Section title={`2. ${words.ownAccount[tongue]}`}>
        <form class="way" method="post" action={page}>
          <p>
            <b>{firstName}</b>
          </p>
          <p>{words.ownAccountSays[tongue]}</p>
          <button type="submit" class="button button-primary">
            {words.goOn[tongue]}
          </button>
        </form>
      </Section>
    </>
  );
  return entryPage(house, c, { title: words.founded, secret: true, children });
}
