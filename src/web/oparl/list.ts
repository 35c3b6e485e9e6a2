import type { Fields, Listed, Stamp } from './objects.ts';

/** The most objects on one page of a list; who asks for fewer gets fewer. */
export const mostOnPage = 100;

const filters = ['created_since', 'created_until', 'modified_since', 'modified_until'] as const;
type Filter = (typeof filters)[number];

export type Wish = {
  readonly page: number;
  readonly size: number;
  /** Instants as this program writes them, so that they compare as texts. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
};

/** A full date and time with its zone, as RFC 3339 writes it. */
const full = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What a list is asked for; the name of the first parameter that cannot be read as what it must be. */
export function wishOf(query: (name: string) => string | undefined): Wish | { readonly wrong: string } {
  const asked: Partial<Record<Filter, string>> = {};
  for (const name of filters) {
    const said = query(name);
    if (said === undefined) continue;
    // A client that did not encode its plus sent a blank.
    const instant = said.replace(' ', '+');
    const utc = full.test(instant) && !Number.isNaN(Date.parse(instant)) ? new Date(instant).toISOString() : '';
    // At the ends of years of four figures a zone leads out of them, and such an instant does not compare as a text.
    if (!full.test(utc)) return { wrong: name };
    asked[name] = utc;
  }
  const page = numberIn(query('page') ?? '1');
  if (page === undefined) return { wrong: 'page' };
  const size = numberIn(query('elementsPerPage') ?? String(mostOnPage));
  if (size === undefined) return { wrong: 'elementsPerPage' };
  return { page, size: Math.min(size, mostOnPage), filters: asked };
}

/** A number from 1 in plain figures: `1e3` and `0x1` are none. */
const numberIn = (said: string): number | undefined => (/^0*[1-9]\d{0,8}$/.test(said) ? Number(said) : undefined);

/** Whether the object is on the list that was asked for: one that was taken away only where changes are asked for. */
export function isAskedFor({ created, modified, deleted }: Stamp & Pick<Listed, 'deleted'>, { filters: by }: Wish) {
  return (
    (!deleted || by.modified_since !== undefined) &&
    (by.created_since === undefined || created >= by.created_since) &&
    (by.created_until === undefined || created <= by.created_until) &&
    (by.modified_since === undefined || modified >= by.modified_since) &&
    (by.modified_until === undefined || modified <= by.modified_until)
  );
}

/** One page of a list as OParl writes it; `list` is the address of the list. */
export function pageOf(list: string, all: readonly Listed[], wish: Wish, written: (listed: Listed) => Fields): Fields {
  const found = all.filter((each) => isAskedFor(each, wish));
  const pages = Math.max(1, Math.ceil(found.length / wish.size));
  const at = (page: number) => addressOf(list, wish, page);
  const { page, size } = wish;
  return {
    data: found.slice((page - 1) * size, page * size).map(written),
    pagination: { totalElements: found.length, elementsPerPage: size, currentPage: page, totalPages: pages },
    links: {
      first: at(1),
      ...(page > 1 ? { prev: at(Math.min(page - 1, pages)) } : {}),
      self: at(page),
      ...(page < pages ? { next: at(page + 1) } : {}),
      last: at(pages),
    },
  };
}

/** The filters stay in the addresses of all pages; the first page has no number. */
function addressOf(list: string, { size, filters: by }: Wish, page: number): string {
  const query = new URLSearchParams();
  for (const name of filters) {
    const instant = by[name];
    if (instant !== undefined) query.set(name, instant);
  }
  if (size !== mostOnPage) query.set('elementsPerPage', String(size));
  if (page !== 1) query.set('page', String(page));
  const said = query.toString();
  return said === '' ? list : `${list}?${said}`;
}
