import type { OfficeId } from '#charter/vocabulary.ts';

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
 * What bears a mark, by its place: `meeting/2026-3`, `meeting/2026-3/item/i1`, `meeting/2026-3/proposal/2`,
 * `meeting/2026-3/protocol`, `letter/<id>`, `history/<id>`. A thing without a mark of its own has that of the thing above
 * it, and the outermost the default of its kind.
 */
export type Thing = string;
