import type { ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';

/**
 * Who a thing is for, resolved on the day of reading:
 * - `group`: the Group itself: coordinator, head, deputy, secretariat, members, aide, auditor;
 * - `participants`: these, and nominating authorities, focal points, observers;
 * - `state`: those of the Group who do not stand for an NGO;
 * - `bodies`: whoever represents, heads or is the focal point of one of these bodies; an empty list is nobody;
 * - `offices`: whoever holds one of these offices; an empty list is nobody.
 */
export type Audience =
  | { readonly for: 'group' }
  | { readonly for: 'participants' }
  | { readonly for: 'state' }
  | { readonly for: 'bodies'; readonly bodies: readonly string[] }
  | { readonly for: 'offices'; readonly offices: readonly OfficeId[] };

/** Traffic Light Protocol 2.0 (FIRST), beside the domestic marks and never instead of them. */
export const tlp = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof tlp)[number];

/** Every mark has one value of each, never none. */
export type Mark = {
  readonly audience: Audience;
  /** `officialUse`: xidməti istifadə üçün. */
  readonly domestic: 'unrestricted' | 'officialUse';
  readonly personalData: 'without' | 'with';
  readonly tlp: Tlp;
};

/**
 * What bears a mark, by its place: `meeting/2026-3`, `meeting/2026-3/item/i1`, `meeting/2026-3/paper/1`, `meeting/2026-3/proposal/2`,
 * `meeting/2026-3/protocol`, `letter/<id>`, `history/<id>`. A thing without a mark of its own has that of the thing above
 * it, and the outermost the default of its kind.
 */
export type Thing = string;

/** Under which office, and for which body, a mark was set: whoever holds it now is the originator, and may release it. */
export type Origin = { readonly office: OfficeId; readonly body: string | null };

type Of = { readonly thing: Thing };

export type MarkingCommand =
  | ({ readonly type: 'setMark'; readonly mark: Mark } & Of)
  | ({ readonly type: 'askRelease'; readonly release: string; readonly mark: Mark; readonly reason: Wording } & Of)
  | ({ readonly type: 'consentToRelease'; readonly release: string } & Of)
  | ({ readonly type: 'refuseRelease'; readonly release: string; readonly reason: Wording } & Of);

/** Acts of the stream `marks`. */
export type MarkingAct = Act &
  (
    | { readonly type: 'MarkSet'; readonly data: Of & { readonly mark: Mark; readonly origin: Origin } }
    | {
        readonly type: 'ReleaseAsked';
        readonly data: Of & { readonly release: string; readonly mark: Mark; readonly reason: Wording };
      }
    | { readonly type: 'ReleaseConsented'; readonly data: Of & { readonly release: string; readonly mark: Mark } }
    | {
        readonly type: 'ReleaseRefused';
        readonly data: Of & { readonly release: string; readonly reason: Wording };
      }
  );

/** The mark of a thing as it stands, and who may release it. */
export type Marked = {
  readonly thing: Thing;
  readonly mark: Mark;
  /** The one before: who read it then still has the page open. */
  readonly before: Mark | undefined;
  readonly origin: Origin;
  readonly by: string;
  readonly at: string;
  readonly position: number;
};

/** Onward release that somebody asked of the originator. */
export type Release = {
  readonly release: string;
  readonly thing: Thing;
  readonly mark: Mark;
  readonly reason: Wording;
  readonly by: string;
  readonly at: string;
  state: 'asked' | 'consented' | 'refused';
  refusedFor: Wording | undefined;
};

export type Marks = { readonly things: Map<Thing, Marked>; readonly releases: Map<string, Release> };

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type MarkingRefusal =
  /** There is no such thing, or the asker may not read it: one answer. */
  | Refused<'unknownThing'>
  | Refused<'markStands'>
  | (Refused<'consentNeeded'> & { readonly origin: Origin })
  | Refused<'noConsentNeeded'>
  | Refused<'releaseAsked'>
  | Refused<'unknownRelease'>
  | (Refused<'releaseAnswered'> & { readonly state: Release['state'] })
  | (Refused<'notOriginator'> & { readonly origin: Origin })
  | (Refused<'markExcludesVoters'> & { readonly persons: readonly string[] });
