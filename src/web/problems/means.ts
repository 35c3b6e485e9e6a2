import { draftOf, meetingOf, problemOf, problemRegisterOf } from '#group/states.ts';
import { readBrought } from '#letters/store.ts';
import { itemOf } from '#problems/draft.ts';
import type { ProblemMeans } from '#problems/means.ts';
import { measureNamed } from '#problems/places.ts';
import { findMeasures } from '#problems/views.ts';
import type { MeasureName } from '#problems/vocabulary.ts';
import { draftsAmong } from '#voting/amendments.ts';
import type { House } from '../house.ts';

const next = (numbers: Iterable<string>): string => String(Math.max(0, ...[...numbers].map(Number)) + 1);

/** What acts on problems and drafts ask of the door. */
export function problemMeans({ clerk, pool }: House): ProblemMeans {
  const register = async (group: string) => problemRegisterOf(await clerk.look(group, ['problems']));
  return {
    nextProblem: async (group) => next((await register(group)).problems),
    problemNow: async (group, problem) => problemOf(await clerk.look(group, [`problem/${problem}`]), problem),
    nextDraft: async (group) => next((await register(group)).drafts.keys()),
    async nextProposal(group, meeting) {
      const { proposals } = meetingOf(await clerk.look(group, [`meeting/${meeting}`]), meeting);
      return String(draftsAmong(proposals).length + 1);
    },
    async meetingOfDraft(group, id) {
      const draft = draftOf(await clerk.look(group, [`draft/${id}`]), id);
      return (draft && itemOf(draft)?.meeting) ?? null;
    },
    measuresNamed: (group, said) => measuresNamed(pool, group, said ?? ''),
    brought: (group, hash) => readBrought(pool, group, hash),
  };
}

/** What no plan has stays what was said: it is refused as a measure that there is not. */
export async function measuresNamed(pool: House['pool'], group: string, said: string): Promise<readonly MeasureName[]> {
  const each = [...new Set(said.split(/[,;\s]+/).filter(Boolean))];
  const found = await findMeasures(pool, group, each);
  return each.map((name): MeasureName => {
    const [named] = measureNamed(name);
    const { plan, measure } = named ?? found.find(({ number }) => number === name) ?? { plan: '0', measure: name };
    return { plan, measure };
  });
}
