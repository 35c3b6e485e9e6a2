import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { pressedTooLate } from '#page/line-words.ts';
import { StatusWord } from '#page/mark.tsx';
import { atExactTime } from '#text/dates.ts';
import { counted } from '#text/numbers.ts';
import { consentQuestion, consentWords as words } from './consent-messages.ts';
import { votingCommands, votingWords } from './messages.ts';
import { anchorOf } from './names.ts';
import { pathOf, type VotingScreen } from './screen.ts';
import { tallySentence } from './tally-messages.ts';
import type { Consent, Objection, Proposal, Result } from './vocabulary.ts';

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

/** The question on everybody's screen, with the member's objection and the head's closing. */
export function OpenConsent({
  screen,
  proposal,
  consent,
}: {
  screen: VotingScreen;
  proposal: Proposal;
  consent: Consent;
}) {
  const { view, meeting, zone } = screen;
  const { tongue, charter } = view;
  const of = { meeting, proposal: proposal.proposal };
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'askConsent')}
          state="awaited"
          tongue={tongue}
          id={`note-consent-${proposal.proposal}`}
        />
      }
    >
      <div class="question" id={`question-${anchorOf(proposal.proposal)}`}>
        <p class="question-says">{consentQuestion(proposal.proposal)[tongue]}</p>
        <p class="quiet">
          {words.noReason[tongue]} {words.asked[tongue]}: {atExactTime(consent.openedAt, zone, tongue)} ·{' '}
          {votingWords.entitled[tongue]}: {counted(consent.entitled.size, member, tongue)}
        </p>
        <Acts>
          <Ask
            view={view}
            path={pathOf(screen, proposal, 'objections')}
            trial={{ type: 'object', ...of }}
            name={votingCommands.object.name}
            records={votingCommands.object.done}
            press={{
              about: `${proposal.proposal} ${consent.openedAt}`,
              over: pressedTooLate.objection[tongue],
            }}
            look="quiet"
            set={anchorOf(proposal.proposal)}
            id={`act-objection-${proposal.proposal}`}
          />
          <Ask
            view={view}
            path={pathOf(screen, proposal, 'adoption')}
            trial={{ type: 'closeConsent', ...of }}
            name={votingCommands.closeConsent.name}
            records={votingCommands.closeConsent.done}
            set={anchorOf(proposal.proposal)}
            id={`act-adoption-${proposal.proposal}`}
          />
        </Acts>
      </div>
    </Block>
  );
}

/** Who objected, and that a vote decides. */
export function ConsentEnded({ screen, objection }: { screen: VotingScreen; objection: Objection }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  return (
    <p class="quiet">
      <StatusWord state="refused">{words.objected[tongue]}</StatusWord>: {names.person(objection.by)[tongue]},{' '}
      {atExactTime(objection.at, zone, tongue)}
    </p>
  );
}

/** Adopted because nobody objected: no figures, for no vote was taken. */
export function UnopposedPart({
  screen,
  proposal,
  result,
}: {
  screen: VotingScreen;
  proposal: Proposal;
  result: Result;
}) {
  const { tongue, charter } = screen.view;
  return (
    <Block
      notes={result.clauses.map((clause) => (
        <LawNote
          charter={charter}
          clause={clause}
          state="met"
          tongue={tongue}
          id={`note-result-${proposal.proposal}-${clause}`}
        />
      ))}
    >
      <div class="result">
        <p class="result-says">{tallySentence(result, proposal.proposal)[tongue]}</p>
        {proposal.amends ? null : <p class="quiet">{votingWords.proposesNotCommands[tongue]}</p>}
      </div>
    </Block>
  );
}
