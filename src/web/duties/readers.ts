import type { Audience } from '#marking/vocabulary.ts';

/** The Group, and those who answer for an addressee. */
export const readersOfDuties: Audience = {
  for: 'offices',
  offices: [
    ...(['coordinator', 'head', 'deputy', 'secretariat', 'member', 'aide', 'auditor'] as const),
    ...(['nominatingAuthority', 'focalPoint'] as const),
  ],
};
