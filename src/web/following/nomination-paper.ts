import { clauseFor } from '#charter/authority.ts';
import { holderAt } from '#membership/composition.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn, instantOf } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { letterTexts, paperWords as words } from './bodies-words.ts';
import type { PlanBody } from './represented.ts';

/** Papers are in the language of the Group's record. */
const tongue = 'az';

/** The letter that asks or invites a body of the plan to nominate, to be signed by the head and registered as sent. */
export function nominationPaper(
  { charter, names, composition, now, zone }: Pick<GroupView, 'charter' | 'names' | 'composition' | 'now' | 'zone'>,
  title: string,
  { body, seat, measures }: PlanBody,
): PaperDocument {
  const day = dateIn(now, zone);
  const head = holderAt(composition, 'head', now);
  const clause = seat === 'ngo' ? clauseFor(charter, 'nominate') : charter.rules.seats.clause;
  const basis = [title, clause ? clauseName(clause, tongue) : ''].filter(Boolean).join('; ');
  return {
    tongue,
    title: `${words.subject[tongue]}: ${names.body(body)[tongue]}`,
    author: charter.title[tongue],
    createdAt: instantOf(`${day}T00:00`, zone) ?? now,
    head: {
      issuer: [charter.title[tongue]],
      kind: words.kind[tongue],
      subject: words.subject[tongue],
      place: '',
      date: officialDate(day, tongue),
    },
    blocks: [
      {
        kind: 'definitions',
        lines: [
          { term: words.to[tongue], text: names.body(body)[tongue] },
          { term: words.basis[tongue], text: basis },
        ],
      },
      { kind: 'paragraph', text: letterTexts[seat](measures)[tongue] },
    ],
    signatures: [
      {
        office: capital(charter.offices.find(({ id }) => id === 'head')?.title[tongue] ?? '', tongue),
        name: head ? names.person(head)[tongue] : '',
        mark: { kind: 'line', caption: words.signature[tongue] },
      },
    ],
    annexes: [],
    footer: { reference: words.subject[tongue] },
    status: { mark: words.draft[tongue], line: words.draftSays[tongue] },
  };
}
