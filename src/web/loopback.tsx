import type { Context, MiddlewareHandler } from 'hono';
import { Heading, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { renderPage } from '#page/render.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { plainFrameOf } from './frame.ts';
import type { House } from './house.ts';
import { tongueOf, wantsJson } from './request.ts';

const own: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Addresses of this machine to itself, as sockets write them. */
const isOwnAddress = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address);

/**
 * Whether the program answers to this machine alone: its public name is a loopback one, and the caller sits here. What the
 * program hands to itself has no socket.
 */
export function isLoopback({ publicUrl }: House, c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const caller = incoming?.socket?.remoteAddress;
  return own.includes(publicUrl.hostname) && (caller === undefined || isOwnAddress(caller));
}

const words = {
  title: {
    az: 'Hələ yalnız bu kompüterdə',
    en: 'On this computer only, for now',
    ru: 'Пока только на этом компьютере',
  },
  says: {
    az: 'Əvvəlcə hesablar yaradılmalıdır: hesab olmadan proqram kimin çıxış etdiyini bilmir. Ona görə qrupların səhifələri hələ yalnız proqramın işlədiyi kompüterdən, “localhost” ünvanı ilə açılır.',
    en: 'Accounts come first: without them the program cannot know who acts. Until then the pages of groups open only on the computer where the program runs, at the address “localhost”.',
    ru: 'Сначала нужны учётные записи: без них программа не знает, кто действует. Поэтому страницы групп пока открываются только на том компьютере, где работает программа, по адресу «localhost».',
  },
} as const satisfies Record<string, Sentence>;

/** There are no accounts yet: whoever reaches a group may take any place in it, so that nobody else may reach it. */
export function loopbackOnly(house: House): MiddlewareHandler {
  return async (c, next) => {
    if (isLoopback(house, c)) return next();
    return accountsFirst(house, c);
  };
}

export async function accountsFirst(house: House, c: Context): Promise<Response> {
  if (wantsJson(c)) return c.json({ refused: 'accountsFirst', clause: null, sentence: words.says }, 403);
  const tongue = tongueOf(c);
  const page = (
    <PlainLayout frame={plainFrameOf(house, c)} title={words.title[tongue]}>
      <Heading title={words.title[tongue]} />
      <Sheet>
        <p class="lead">{words.says[tongue]}</p>
      </Sheet>
    </PlainLayout>
  );
  return c.html(await renderPage(page), 403);
}
