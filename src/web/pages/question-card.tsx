import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { consentQuestion } from '#voting/consent-messages.ts';
import { handsWords } from '#voting/hands-messages.ts';
import { proposalName } from '#voting/names.ts';
import type { GroupView } from '../view.ts';
import type { Waiting } from './matters.ts';
import { todayWords as words } from './today-words.ts';

type Props = {
  view: GroupView;
  texts: Texts;
  waiting: Extract<Waiting, { kind: 'consent' | 'hands' }>;
};

/** A question in the meeting that waits for this reader: whether he objects, or how many hands were raised. */
export function QuestionWaits({ view, texts, waiting }: Props) {
  const { tongue, charter, base } = view;
  const { kind, meeting, proposal } = waiting;
  const says = kind === 'consent' ? consentQuestion(proposal.proposal) : handsWords.notCounted;
  const command = kind === 'consent' ? 'askConsent' : 'recordShowOfHands';
  const id = `question-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={`${says[tongue].replace(/\.$/, '')}: ${proposalName(proposal.proposal)[tongue]}`}
      says={<p class="serif">{texts(proposal.text)}</p>}
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, command)}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}/meetings/${meeting.meeting}?item=${proposal.item}#centre`}>
          {words.toRoom[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
