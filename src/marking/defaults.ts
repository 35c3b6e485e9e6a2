import { participants, theDesk, theGroup } from './audience.ts';
import type { Mark, Thing } from './vocabulary.ts';

const forTheGroup: Mark = { audience: theGroup, domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' };

const theOfficers = { for: 'offices', offices: ['head', 'secretariat'] } as const;

const theCoordinator = { for: 'offices', offices: ['coordinator', 'aide'] } as const;

/** What holds for a kind of thing while nobody has marked it. Letters name people, and come from others. */
const kinds: Readonly<Record<string, Mark>> = {
  meeting: forTheGroup,
  history: forTheGroup,
  suggestion: forTheGroup,
  template: forTheGroup,
  problem: forTheGroup,
  draft: forTheGroup,
  // Focal points and leaderships of bodies execute it as well.
  plan: { ...forTheGroup, audience: participants },
  // By it everybody's terms are reckoned.
  calendar: { ...forTheGroup, audience: participants },
  // And the body itself (`readingReports`).
  reporting: { ...forTheGroup, audience: theDesk, tlp: 'AMBER+STRICT' },
  letter: { audience: theDesk, domestic: 'officialUse', personalData: 'with', tlp: 'AMBER+STRICT' },
  advice: { audience: theCoordinator, domestic: 'officialUse', personalData: 'without', tlp: 'RED' },
  replies: { audience: theOfficers, domestic: 'officialUse', personalData: 'with', tlp: 'AMBER+STRICT' },
  composition: { audience: participants, domestic: 'unrestricted', personalData: 'with', tlp: 'AMBER' },
};

const forNobody: Mark = {
  audience: { for: 'offices', offices: [] },
  domestic: 'officialUse',
  personalData: 'with',
  tlp: 'RED',
};

/** The mark of the outermost thing: `meeting/2026-3` has that of meetings. A kind that nobody has thought of is nobody's. */
export function defaultMark(thing: Thing): Mark {
  const end = thing.indexOf('/');
  const kind = end < 0 ? thing : thing.slice(0, end);
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? forNobody) : forNobody;
}

/** The thing above, by the address alone: `meeting/2026-3` of all that belongs to that meeting. */
export function outer(thing: Thing): Thing | undefined {
  const name = thing.indexOf('/');
  const inner = name < 0 ? -1 : thing.indexOf('/', name + 1);
  return inner < 0 ? undefined : thing.slice(0, inner);
}
