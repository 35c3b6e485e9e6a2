import type { Charter } from '#charter/vocabulary.ts';
import { decideDuty } from '#duties/rules.ts';
import { type Brought, decideSending } from '#duties/sending-rules.ts';
import { answeringAt } from '#duties/standing.ts';
import { dutyStream } from '#duties/things.ts';
import type { DutyCommand } from '#duties/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { holds, officesAt } from '#membership/composition.ts';
import { bodiesOf, compositionOf, dutyOf, lettersOf, meetingOf, type States, sendingsOf } from './states.ts';
import type { Refusal } from './vocabulary.ts';

/** What a sending brings with it is heard by its own room, under the authority of its own command. */
export function hearDuty(
  charter: Charter,
  states: States,
  command: DutyCommand,
  context: Context,
  hear: (command: Brought) => readonly Act[] | Refusal,
): readonly Act[] | Refusal {
  const bodies = bodiesOf(states);
  const composition = compositionOf(states);
  if (command.type === 'sendProposal') {
    const { register } = lettersOf(states);
    const letterTo = (letter: string) => {
      const found = register.get(letter);
      return found?.direction === 'out' ? found.body : undefined;
    };
    const { meeting, proposals, protocol } = meetingOf(states, command.meeting);
    const { drafts } = meeting;
    const sendings = sendingsOf(states);
    return decideSending({ charter, bodies, sendings, letterTo, proposals, drafts, protocol, context, hear }, command);
  }
  const { by, at } = context;
  const controlling = charter.authority.dropFromControl?.offices ?? [];
  return decideDuty(
    {
      charter,
      duty: dutyOf(states, command.sending),
      answering: answeringAt(composition, bodies, by, at),
      offices: officesAt(composition, by, at),
      stillControls: (person) => controlling.some((office) => holds(composition, office, person, at)),
      context,
    },
    command,
  );
}

export const streamsOfDuty = (command: DutyCommand): readonly string[] => [
  'duties',
  dutyStream(command.sending),
  ...(command.type === 'sendProposal' ? ['letters', `meeting/${command.meeting}`] : []),
];
