import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { ComparedText } from '#page/comparison.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import { atExactTime } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { amendmentFields, textOrigins, amendmentWords as words, wordsChanged } from './amendment-messages.ts';
import { amendmentsOf, historyOfText, isOutdated, nextAmendment, sourceOf, undecidedOf } from './amendments.ts';
import { resultOf } from './closing.ts';
import { compareTexts } from './comparison.ts';
import { consentWords } from './consent-messages.ts';
import { proposalStages, votingCommands, votingWords } from './messages.ts';
import { anchorOf, proposalName } from './names.ts';
import { outcomeWords } from './outcome-words.ts';
import { PutActs } from './put-screens.tsx';
import { QuestionPart } from './question-screens.tsx';
import { pathOf, type VotingScreen } from './screen.ts';
import type { Proposal } from './vocabulary.ts';

/** The amendments of a draft in the order in which they were proposed, and the form for another one. */
export function Amendments({ screen, draft }: { screen: VotingScreen; draft: Proposal }) {
  const { view, proposals } = screen;
  const { tongue } = view;
  const own = amendmentsOf(proposals, draft.proposal).filter(({ stage }) => stage !== 'withdrawn');
  return (
    <>
      {own.length === 0 ? null : (
        <section class="amendments" aria-labelledby={`amendments-${draft.proposal}`}>
          <h3 class="eyebrow" id={`amendments-${draft.proposal}`}>
            {words.amendments[tongue]} · {own.length}
          </h3>
          {own.map((amendment) => (
            <AmendmentPart screen={screen} draft={draft} amendment={amendment} />
          ))}
        </section>
      )}
      <AmendmentForm screen={screen} draft={draft} />
    </>
  );
}

type Props = { screen: VotingScreen; draft: Proposal; amendment: Proposal };

/** One that is settled for good is folded: the question in hand stands before what is past. */
function AmendmentPart(props: Props) {
  const { screen, draft, amendment } = props;
  const { tongue } = screen.view;
  const name = `${words.amendment[tongue]} ${numbered(amendment.proposal, tongue)}`;
  const id = anchorOf(amendment.proposal);
  const settled = amendment.stage === 'decided' || (amendment.stage === 'accepted' && draft.stage !== 'draft');
  if (!settled)
    return (
      <article class="amendment" id={id}>
        <h4>{name}</h4>
        <AmendmentBody {...props} />
      </article>
    );
  return (
    <details class="amendment" id={id}>
      <summary>
        <b>{name}</b> · <AmendmentState {...props} />
      </summary>
      <AmendmentBody {...props} />
    </details>
  );
}

function AmendmentBody(props: Props) {
  const { screen, draft, amendment } = props;
  const { view, names, text, zone } = screen;
  const { tongue } = view;
  const { amends, versions } = amendment;
  const open = amendment.stage === 'draft';
  return (
    <>
      <p class="quiet">
        {amendment.stage === 'decided' ? null : (
          <>
            <AmendmentState {...props} />
            {' · '}
          </>
        )}
        {votingWords.author[tongue]}: {names.person(amendment.by)[tongue]}
        {' · '}
        {atExactTime(versions[0]?.at ?? '', zone, tongue)}
        {' · '}
        {wordsChanged(amends?.changed ?? 0)[tongue]}
      </p>
      <Compared screen={screen} before={text(textUpon(draft, amendment))} after={text(amendment.text)} />
      {amends?.reason ? (
        <p>
          <b>{amendmentFields.reason[tongue]}:</b> {text(amends.reason)}
        </p>
      ) : null}
      {open && isOutdated(draft, amendment) ? <p class="reason">{words.isOutdated[tongue]}</p> : null}
      {amends?.objection ? (
        <p class="quiet">
          {consentWords.voteAsked[tongue]}: {names.person(amends.objection.by)[tongue]},{' '}
          {atExactTime(amends.objection.at, zone, tongue)}
        </p>
      ) : null}
      {amendment.stage === 'accepted' ? <Accepted screen={screen} amendment={amendment} /> : null}
      {open ? <AmendmentActs screen={screen} amendment={amendment} /> : null}
      <QuestionPart screen={screen} proposal={amendment} />
    </>
  );
}

/** The text that the amendment was written upon, whatever the draft reads now. */
function textUpon(draft: Proposal, { amends }: Proposal) {
  const found = historyOfText(draft).find(({ amendment }) => (amendment ?? draft.proposal) === amends?.upon);
  return (found ?? draft).text;
}

function AmendmentState({ screen, draft, amendment }: Props) {
  const { view, proposals } = screen;
  const { tongue, charter } = view;
  const result = resultOf(amendment);
  if (result) {
    const state = result.outcome === 'adopted' ? 'met' : 'refused';
    return <StatusWord state={state}>{outcomeWords(result, amendment.proposal)[tongue]}</StatusWord>;
  }
  if (amendment.stage === 'draft') {
    const next = draft.stage === 'draft' && nextAmendment(charter, proposals, draft) === amendment;
    return <StatusWord state="awaited">{next ? words.nextOne[tongue] : votingWords.awaited[tongue]}</StatusWord>;
  }
  return (
    <StatusWord state={amendment.stage === 'accepted' ? 'met' : 'awaited'}>
      {proposalStages[amendment.stage][tongue]}
    </StatusWord>
  );
}

/** What changes, in place: it is read as one text. */
export function Compared({ screen, before, after }: { screen: VotingScreen; before: string; after: string }) {
  const { tongue } = screen.view;
  const { whole, stretches } = compareTexts(before, after);
  const marks = { deleted: words.deleted[tongue], inserted: words.inserted[tongue], end: words.end[tongue] };
  return (
    <div class="official official-framed">
      {whole ? <p class="hint">{words.tooDifferent[tongue]}</p> : null}
      <ComparedText stretches={stretches} words={marks} />
    </div>
  );
}

/** Accepted by the author of the draft: the text has it, unless somebody asks for a vote. */
function Accepted({ screen, amendment }: { screen: VotingScreen; amendment: Proposal }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const trial = { type: 'object', meeting, proposal: amendment.proposal } as const;
  if (view.gate(trial)) return null;
  return (
    <>
      <p class="quiet">{words.acceptance[tongue]}</p>
      <Ask
        view={view}
        path={pathOf(screen, amendment, 'objections')}
        trial={trial}
        name={votingCommands.object.name}
        records={votingCommands.object.done}
        look="quiet"
        id={`act-objection-${amendment.proposal}`}
      />
    </>
  );
}

function AmendmentActs({ screen, amendment }: { screen: VotingScreen; amendment: Proposal }) {
  const { view, meeting } = screen;
  const { proposal } = amendment;
  const trial = { type: 'acceptAmendment', meeting, proposal } as const;
  const path = pathOf(screen, amendment, 'acceptance');
  return (
    <Acts>
      {view.gate(trial) && view.refused?.path !== path ? null : (
        <Ask
          view={view}
          path={path}
          trial={trial}
          name={votingCommands.acceptAmendment.name}
          records={votingCommands.acceptAmendment.done}
          set={anchorOf(proposal)}
          id={`act-acceptance-${proposal}`}
        />
      )}
      <PutActs screen={screen} proposal={amendment} />
    </Acts>
  );
}

/** The whole draft as it is to read; it stands there to be changed. */
function AmendmentForm({ screen, draft }: { screen: VotingScreen; draft: Proposal }) {
  const { view, meeting, text, proposals } = screen;
  const { tongue, me } = view;
  const path = pathOf(screen, draft, 'amendments');
  const upon = sourceOf(draft);
  const empty = { ref: '', digest: '' };
  const of = { meeting, proposal: draft.proposal, upon, text: empty, reason: null, changed: 1, instead: null };
  const trial = { type: 'proposeAmendment', ...of } as const;
  if (view.gate(trial) && view.refused?.path !== path) return null;
  const own = undecidedOf(proposals, draft.proposal).filter(({ by, stage }) => by === me.person && stage === 'draft');
  const outdated = own.find((amendment) => isOutdated(draft, amendment));
  const replaced = typed(view, path, 'instead') ?? outdated?.proposal;
  // What is typed belongs to the text it was typed upon; only whoever was told that this has changed goes on with the new one.
  const written = view.refused?.path === path ? upon : (typed(view, path, 'upon') ?? upon);
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={votingCommands.proposeAmendment.name}
      short={words.newAmendment}
      records={votingCommands.proposeAmendment.done}
      look="quiet"
      id={`act-amendment-${draft.proposal}`}
      keep
    >
      <input type="hidden" name="upon" value={written} />
      <TextArea
        tongue={tongue}
        name="text"
        id={`amended-${draft.proposal}`}
        official
        rows={8}
        label={words.wholeText[tongue]}
        hint={words.wholeTextHint[tongue]}
        required
        value={typed(view, path, 'text') ?? text(draft.text)}
        problem={problemOf(view, path, 'text')}
      />
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${draft.proposal}`}
        rows={2}
        label={amendmentFields.reason[tongue]}
        required={false}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
      {own.length === 0 ? null : (
        <Select
          tongue={tongue}
          name="instead"
          id={`instead-${draft.proposal}`}
          label={amendmentFields.instead[tongue]}
          required={false}
          options={[
            ...(replaced ? [{ value: '', label: '—' }] : []),
            ...own.map(({ proposal }) => ({ value: proposal, label: proposalName(proposal)[tongue] })),
          ]}
          value={replaced}
        />
      )}
    </Ask>
  );
}

/** How a draft came to read as it does, once anything changed it: each change against the text before it. */
export function TextHistory({ screen, draft }: { screen: VotingScreen; draft: Proposal }) {
  const { view, names, text, zone } = screen;
  const { tongue } = view;
  const versions = historyOfText(draft);
  if (versions.length < 2) return null;
  return (
    <details class="ballots" id={`history-${draft.proposal}`}>
      <summary>{words.history[tongue]}</summary>
      <ol class="versions lines">
        {versions.slice(1).map((version, index) => (
          <li>
            <p class="quiet">
              {version.amendment === null ? '' : proposalName(version.amendment)[tongue]} ·{' '}
              {textOrigins[version.how][tongue]} · {votingWords.author[tongue]}: {names.person(version.by)[tongue]} ·{' '}
              {atExactTime(version.at, zone, tongue)}
            </p>
            <Compared screen={screen} before={text(versions[index]?.text ?? draft.text)} after={text(version.text)} />
          </li>
        ))}
      </ol>
    </details>
  );
}
