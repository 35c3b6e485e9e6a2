import { clauseFor } from '#charter/authority.ts';
import { dutyPlace } from '#duties/places.ts';
import { dutyStream } from '#duties/things.ts';
import type { Duty, DutyAct, Extension } from '#duties/vocabulary.ts';
import { actSentence } from '#group/messages.ts';
import { dutyOf } from '#group/states.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { dateName } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { namesUnder } from '../marks/names.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { listOwnSendings } from './store.ts';

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

/** It asks nothing of the reader: he sees what is asked and answered about what he brought up. */
export function OwnProblems({ view, steps }: { view: GroupView; steps: readonly OwnStep[] }) {
  if (steps.length === 0) return null;
  const { tongue, base, charter, zone } = view;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'askExtension')}
          state={steps.some(({ type }) => type === 'ExtensionAsked') ? 'awaited' : 'met'}
          tongue={tongue}
          id="note-own-problems"
        />
      }
    >
      <Section title={words.title[tongue]} id="own-problems">
        <ul class="lines">
          {steps.map(({ sending, type, data, at }) => (
            <li id={`own-${sending}`}>
              <a href={`${base}${dutyPlace(sending)}`}>
                {actSentence({ type, data, at }, namesUnder(view), charter)[tongue]}
              </a>
              <span class="line quiet">{dateName(dateIn(at, zone), tongue)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}
