import { dutyPlace } from '#duties/places.ts';
import { dutyStream } from '#duties/things.ts';
import type { Duty, DutyAct, Extension } from '#duties/vocabulary.ts';
import { dutyOf } from '#group/states.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { listOwnSendings } from './store.ts';
import { ToldLines } from './told-lines.tsx';

const words = {
  title: {
    az: 'Qeydə aldırdığınız problemlər üzrə',
    en: 'On problems that you registered',
    ru: 'По зарегистрированным Вами проблемам',
  },
} as const satisfies Record<string, Sentence>;

/** Days for which the answer to a request, or that a draft changed hands, stands on Today. */
export const shownFor = 14;

type Told = Extract<DutyAct, { readonly type: 'ExtensionAsked' | 'ExtensionGranted' | 'ExtensionRefused' }>;
/** The last that was done about the term of a duty. */
export type OwnStep = { readonly sending: string; readonly at: string } & Pick<Told, 'type' | 'data'>;

/** What became of the terms of duties that came of problems of this reader's own, as far as he may read what was sent. */
export async function loadOwnSteps(house: House, view: GroupView): Promise<readonly OwnStep[]> {
  const since = addDays(dateIn(view.now, view.zone), -shownFor);
  const own = await listOwnSendings(house.pool, view.group, view.me.person, since);
  if (own.length === 0) return [];
  const { states } = await seeing(house, view, own.map(dutyStream));
  return own.flatMap((sending) => {
    const duty = dutyOf(states, sending);
    return duty ? stepsOfTerm(duty, (at) => dateIn(at, view.zone) >= since) : [];
  });
}

/** A request that waits, or its answer while that is new. */
export function stepsOfTerm(duty: Duty, isNew: (at: string) => boolean): readonly OwnStep[] {
  const last = duty.extensions.at(-1);
  if (!last || duty.ended) return [];
  const { settled } = last;
  return !settled || isNew(settled.at) ? [stepOf(duty, last)] : [];
}

function stepOf({ sending }: Duty, { at, from, until, reason, settled }: Extension): OwnStep {
  if (!settled) return { sending, at, type: 'ExtensionAsked', data: { sending, until, reason, from } };
  return settled.is === 'granted'
    ? { sending, at: settled.at, type: 'ExtensionGranted', data: { sending, until: settled.until, from } }
    : { sending, at: settled.at, type: 'ExtensionRefused', data: { sending, reason: settled.reason } };
}

/** He sees what is asked and answered about what he brought up. */
export const OwnProblems = ({ view, steps }: { view: GroupView; steps: readonly OwnStep[] }) => (
  <ToldLines
    view={view}
    id="own-problems"
    title={words.title[view.tongue]}
    command="askExtension"
    state={steps.some(({ type }) => type === 'ExtensionAsked') ? 'awaited' : 'met'}
    lines={steps.map(({ sending, type, data, at }) => ({
      id: `own-${sending}`,
      place: dutyPlace(sending),
      act: { type, data, at },
    }))}
  />
);
