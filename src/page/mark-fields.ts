import { z } from 'zod';
import { offices } from '#charter/vocabulary.ts';
import { type Audience, type Mark, tlp } from '#marking/vocabulary.ts';
import { many, manyOf, oneOf } from './parse.ts';

/** The fields of a mark, of whichever form. */
export const markFields = {
  audience: oneOf(['group', 'participants', 'state', 'bodies', 'offices']),
  bodies: many(),
  offices: manyOf(z.enum(offices, 'wrong')),
  domestic: oneOf(['unrestricted', 'officialUse']),
  personalData: oneOf(['without', 'with']),
  tlp: oneOf(tlp),
};

const shape = z.object(markFields);

/** The mark that they say. */
export function markOf({ audience, bodies, offices, domestic, personalData, tlp }: z.infer<typeof shape>): Mark {
  return { audience: audienceOf(audience, bodies, offices), domestic, personalData, tlp };
}

function audienceOf(
  kind: Audience['for'],
  bodies: readonly string[],
  held: z.infer<typeof markFields.offices>,
): Audience {
  if (kind === 'bodies') return { for: kind, bodies };
  return kind === 'offices' ? { for: kind, offices: held } : { for: kind };
}
