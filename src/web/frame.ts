import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { participants, theDesk, theGroup } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import type { Audience } from '#marking/vocabulary.ts';
import type { Frame } from '#page/frame.ts';
import type { Place } from '#page/messages.ts';
import { type Sentence, tongues } from '#text/vocabulary.ts';
import { readersOfDuties } from './duties/readers.ts';
import type { House } from './house.ts';
import { accountLine, type FrameOf, personLine } from './person-line.ts';
import { themeOf, tongueOf } from './request.ts';

const demonstrationBanner: Sentence = {
  az: 'Nümayiş: burada heç nə rəsmi deyil. Kimin yerinə keçdiyinizi özünüz seçirsiniz.',
  en: 'Demonstration: nothing here is official. You choose whose place to take.',
  ru: 'Демонстрация: здесь нет ничего официального. Вы сами выбираете, чьё место занять.',
};

/** Everything about a page of a group that is not its content. */
export function frameOf(house: House, c: Context, of: FrameOf): Frame {
  const { group, charter, founded, person } = of;
  const base = `/g/${group}`;
  const own = rail(base, of.reads);
  return {
    ...plainFrameOf(house, c),
    group: { name: charter.title, href: own[0]?.href ?? base },
    rail: own,
    bar: ['today', 'composition', 'meetings', 'extracts', 'journal', 'installation'],
    person: personLine(house, c, of, tongueOf(c), addressOf(c)),
    live: person && of.reads.among(participants) ? `${base}/live` : undefined,
    zone: charter.timeZone,
    banner: founded.demonstration ? demonstrationBanner : undefined,
  };
}

/** The frame of a page before there is a group. */
export function plainFrameOf(house: House, c: Context): Frame {
  const here = addressOf(c);
  return {
    tongue: tongueOf(c),
    nonce: nonceOf(c),
    theme: themeOf(c),
    assets: house.assets.page,
    rail: [],
    bar: [],
    person: accountLine(house, c, tongueOf(c)),
    languages: tongues.map((tongue) => ({ tongue, href: `/language/${tongue}?to=${here}` })),
    themes: (['light', 'dark', 'system'] as const).map((theme) => ({ theme, href: `/theme/${theme}?to=${here}` })),
  };
}

/** Where a choice of language or theme returns to; a page shown after a refusal returns to the page of its form. */
function addressOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return encodeURIComponent(pathname + search);
}

/** Names the page's own script in its policy. A page shown after a refusal has that of the answer which carries it. */
export function nonceOf(c: Context): string {
  const known: unknown = c.get('nonce') ?? c.env?.nonce;
  if (typeof known === 'string') return known;
  const nonce = randomBytes(16).toString('base64');
  c.set('nonce', nonce);
  return nonce;
}

const sections: readonly (readonly [Place, string, Audience])[] = [
  ['today', '', participants],
  ['composition', '/composition', participants],
  ['meetings', '/meetings', theGroup],
  ['plan', '/plans', participants],
  ['problems', '/problems', participants],
  ['registers', '/decisions', theGroup],
  ['duties', '/duties', readersOfDuties],
  ['extracts', '/extracts', { for: 'offices', offices: ['nominatingAuthority', 'focalPoint'] }],
  ['secretariat', '/secretariat', theDesk],
  ['charter', '/charter', participants],
  ['journal', '/journal', theGroup],
  ['installation', '/installation', { for: 'offices', offices: ['administrator'] }],
];

/** The sections that are for this reader. */
const rail = (base: string, reads: Reader) =>
  sections
    .filter(([, , audience]) => reads.among(audience))
    .map(([place, path]) => ({ place, href: `${base}${path}` }));
