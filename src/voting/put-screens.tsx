import { Ask } from '#page/ask.tsx';
import { Choice } from '#page/fields.tsx';
import { ofAmendments } from './amendment-messages.ts';
import { handsFields, manners as mannerWords } from './hands-messages.ts';
import { votingCommands } from './messages.ts';
import { anchorOf } from './names.ts';
import { pathOf, type VotingScreen } from './screen.ts';
import { manners, type Proposal } from './vocabulary.ts';

/**
 * What the head may do with a draft: put it to the vote, in one of two manners, or ask whether anybody objects; and whoever
 * may withdraw it does. Of an amendment only what is possible shows: that it waits for its turn is said beside it.
 */
export function PutActs({ screen, proposal }: { screen: VotingScreen; proposal: Proposal }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const { proposal: number, amends } = proposal;
  const of = { meeting, proposal: number };
  const possible = (noun: string, trial: Parameters<typeof view.gate>[0]) =>
    !view.gate(trial) || view.refused?.path === pathOf(screen, proposal, noun);
  const open = { type: 'openVote', ...of } as const;
  const ask = { type: 'askConsent', ...of } as const;
  const withdraw = { type: 'withdrawProposal', ...of } as const;
  const set = anchorOf(number);
  return (
    <>
      {amends && !possible('vote', open) ? null : (
        <Ask
          view={view}
          path={pathOf(screen, proposal, 'vote')}
          trial={open}
          name={amends ? ofAmendments.openVote : votingCommands.openVote.name}
          records={votingCommands.openVote.done}
          set={set}
          id={`act-vote-${number}`}
        >
          <Choice
            tongue={tongue}
            name="manner"
            id={`manner-${number}`}
            label={handsFields.manner[tongue]}
            required
            options={manners.map((value) => ({ value, label: mannerWords[value][tongue] }))}
            values={['screens']}
          />
        </Ask>
      )}
      {screen.secret?.put(proposal) ?? null}
      {possible('consent', ask) ? (
        <Ask
          view={view}
          path={pathOf(screen, proposal, 'consent')}
          trial={ask}
          name={votingCommands.askConsent.name}
          records={votingCommands.askConsent.done}
          look="quiet"
          set={set}
          id={`act-consent-${number}`}
        />
      ) : null}
      {possible('withdrawal', withdraw) ? (
        <Ask
          view={view}
          path={pathOf(screen, proposal, 'withdrawal')}
          trial={withdraw}
          name={amends ? ofAmendments.withdrawProposal : votingCommands.withdrawProposal.name}
          records={amends ? ofAmendments.withdrawn : votingCommands.withdrawProposal.done}
          look="quiet"
          set={set}
          id={`act-withdrawal-${number}`}
        />
      ) : null}
    </>
  );
}
