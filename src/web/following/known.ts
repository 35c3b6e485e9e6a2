import { draftOf, dutyOf, meetingOf, problemOf, type States } from '#group/states.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { drafterOf } from '#problems/draft.ts';
import { bodiesAdded } from '#problems/evolve.ts';
import type { Known } from './news.ts';

export type Look = (streams: readonly string[]) => Promise<States>;

const nothing: Known = { originators: [], asked: [], addressee: undefined, drafter: undefined, amender: undefined };

/** What an act of which somebody is told does not say itself, from the streams of what it came from. */
export async function knownOf({ stream, data }: Entry, look: Look): Promise<Known> {
  const [kind] = stream.split('/');
  switch (kind) {
    case 'problem':
      return {
        ...nothing,
        originators: await originatorsOf([String(data.problem)], look),
        asked: await askedBy(stream, data, look),
      };
    case 'draft': {
      const draft = draftOf(await look([stream]), String(data.draft));
      return {
        ...nothing,
        drafter: draft && drafterOf(draft),
        amender: draft?.amendments.get(String(data.amendment))?.by,
        originators: await originatorsOf(draft?.problems ?? [], look),
      };
    }
    case 'duty': {
      const duty = dutyOf(await look([stream]), String(data.sending));
      if (!duty) return nothing;
      return { ...nothing, addressee: duty.body, originators: await originatorsOfProposal(duty, look) };
    }
    case 'meeting': {
      const of = { meeting: String(data.meeting), proposal: String(data.proposal) };
      return { ...nothing, originators: await originatorsOfProposal(of, look) };
    }
    default:
      return nothing;
  }
}

/** Of a correction: the bodies that the problem did not name before. */
async function askedBy(stream: string, data: Entry['data'], look: Look): Promise<Known['asked']> {
  if (typeof data.version !== 'number') return [];
  const problem = problemOf(await look([stream]), String(data.problem));
  return problem ? bodiesAdded(problem, data.version) : [];
}

async function originatorsOf(problems: readonly string[], look: Look): Promise<readonly PersonId[]> {
  const states = await look(problems.map((problem) => `problem/${problem}`));
  return [...new Set(problems.flatMap((problem) => problemOf(states, problem)?.registered.by ?? []))];
}

type OfMeeting = { readonly meeting: string; readonly proposal: string };

/** Of a proposal that was drafted between meetings; of others there are none. */
async function originatorsOfProposal({ meeting, proposal }: OfMeeting, look: Look): Promise<readonly PersonId[]> {
  const { proposals } = meetingOf(await look([`meeting/${meeting}`]), meeting);
  const draft = proposals.get(proposal)?.from?.draft;
  if (draft === undefined) return [];
  return originatorsOf(draftOf(await look([`draft/${draft}`]), draft)?.problems ?? [], look);
}
