import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Place } from './messages.ts';

export type Theme = 'light' | 'dark' | 'system';

/** Everything about a page that is not its content; made once per request by `web`. */
export type Frame = {
  readonly tongue: Tongue;
  /** Nonce of the content-security policy, fresh for each answer. */
  readonly nonce: string;
  readonly theme: Theme;
  readonly assets: PageAssets;
  readonly group?:
    | { readonly name: Sentence; readonly under?: Sentence | undefined; readonly href: string }
    | undefined;
  /** Only sections that exist; in the order given. */
  readonly rail: readonly RailItem[];
  /** Sections of the bottom bar on a telephone, four at most; the rest stands under "More". */
  readonly bar: readonly Place[];
  readonly current?: Place | undefined;
  readonly person?: PersonLine | undefined;
  readonly languages: readonly { readonly tongue: Tongue; readonly href: string }[];
  readonly themes: readonly { readonly theme: Theme; readonly href: string }[];
  /** Address that a search form asks (`?q=`). */
  readonly search?: string | undefined;
  /** Address of the stream of server-sent events; without it the page does not refresh itself. */
  readonly live?: string | undefined;
  /** Time zone of the charter, in which a page says since when it has heard nothing. */
  readonly zone?: string | undefined;
  /** One line above everything, such as "Demonstration: nothing here is official". */
  readonly banner?: Sentence | undefined;
};

export type PageAssets = {
  readonly css: string;
  readonly script?: string | undefined;
  readonly icon?: string | undefined;
  /** Fonts fetched before the style sheet asks for them, so that the first paint has them. */
  readonly fonts: readonly string[];
};

export type RailItem = {
  readonly place: Place;
  readonly href: string;
  /** What waits for the reader there; 0 is not shown. */
  readonly count?: number | undefined;
};

export type PersonLine = {
  readonly name: string;
  /** Office or body, as it should stand after the name. */
  readonly office?: string | undefined;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** What ends the session: a form, for nothing is changed by following a link. */
  readonly leave?: { readonly label: string; readonly action: string } | undefined;
};
