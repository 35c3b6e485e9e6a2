import { clauseFor } from '#charter/authority.ts';
import type { AgendaItem } from '#meetings/vocabulary.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import type { LawState } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { upper } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { decidedOn, resultOf } from '#voting/closing.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import type { Proposal } from '#voting/vocabulary.ts';
import { aknWords } from './akn-words.ts';
import { Elected } from './election-screens.tsx';
import { fieldLabels, protocolCommands, protocolWords as words } from './messages.ts';
import { Dissents, WrittenMeanwhile } from './remark-screens.tsx';
import type { ProtocolScreen } from './screen.ts';
import { seenIn } from './seen.ts';
import { signatureWords as more } from './signature-messages.ts';
import { CertificateSigning, ProviderSigning, Signatures, SignedCopy } from './signature-screens.tsx';
import { versionWords } from './version-messages.ts';
import type { Protocol } from './vocabulary.ts';

const pathOf = ({ meeting }: ProtocolScreen, noun: string) => `/meetings/${meeting.meeting}/protocol/${noun}`;
const nothing = { ref: '', digest: '' };

export const protocolColours: Record<Protocol['stage'], LawState> = {
  draft: 'plain',
  submitted: 'awaited',
  returned: 'refused',
  signed: 'met',
};

/** How the protocol stands, its papers, and the acts that carry it to the signature. */
export function ProtocolStanding({ screen }: { screen: ProtocolScreen }) {
  const { view, protocol, meeting } = screen;
  const { tongue, charter } = view;
  const clause = charter.rules.protocol.clause;
  const paper = `${view.base}/meetings/${meeting.meeting}/protocol.pdf`;
  return (
    <Block
      notes={
        <>
          <LawNote
            charter={charter}
            clause={clause}
            state={protocolColours[protocol.stage]}
            tongue={tongue}
            id="note-protocol"
          />
          {protocol.stage === 'signed' ? <p class="note note-plain">{words.neverReopened[tongue]}</p> : null}
        </>
      }
    >
      <p class="protocol-standing">
        <a href={paper}>{words.openPaper[tongue]}</a> ·{' '}
        <a href={paper.replace(/pdf$/, 'docx')}>{versionWords.openWord[tongue]}</a> ·{' '}
        <a href={`${view.base}/verify-paper`}>{more.verify[tongue]}</a>
      </p>
      <p class="quiet">
        {aknWords.forPrograms[tongue]}: <a href={paper.replace(/pdf$/, 'akn.xml')}>Akoma Ntoso (XML)</a> ·{' '}
        <a href={`${view.base}/oparl/meetings/${meeting.meeting}`}>OParl (JSON)</a>
      </p>
      {protocol.stage === 'returned' ? (
        <p class="reason">
          <b>{words.returnedFor[tongue]}:</b> {screen.text(protocol.returnedFor)}
        </p>
      ) : null}
      <Hands screen={screen} />
      <Acts>
        <Submission screen={screen} />
        <Signature screen={screen} />
        <CertificateSigning screen={screen} />
        <ProviderSigning screen={screen} provider={screen.provider} />
        <SignedCopy screen={screen} />
        <Return screen={screen} />
      </Acts>
    </Block>
  );
}

/** Through whose hands the protocol has gone: who numbered and submitted it, who signed it. */
function Hands({ screen }: { screen: ProtocolScreen }) {
  const { view, protocol, names, zone } = screen;
  const { tongue } = view;
  const { submitted } = protocol;
  if (!submitted || !protocol.paper) return null;
  const by = (person: string, at: string) => `${names.person(person)[tongue]}, ${officialMoment(at, zone, tongue)}`;
  const numbering = { term: words.submittedBy[tongue], says: by(submitted.by, submitted.at) };
  const signed = protocol.signatures.length > 0;
  const paper = { term: fieldLabels.paper[tongue], says: <code class="hash">{protocol.paper}</code> };
  return (
    <>
      <DefinitionList items={signed ? [numbering, paper] : [numbering]} />
      <Signatures screen={screen} />
    </>
  );
}

function Submission({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol } = screen;
  if (protocol.stage === 'signed' || protocol.stage === 'submitted') return null;
  const path = pathOf(screen, 'submission');
  const [year, number] = meeting.meeting.split('-');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'submitProtocol', meeting: meeting.meeting, number: '', paper: '', revision: protocol.revision }}
      name={protocolCommands.submitProtocol.name}
      records={protocolCommands.submitProtocol.done}
      set="protocol"
      id="act-submission"
    >
      <input type="hidden" name="revision" value={String(protocol.revision)} />
      <Field
        tongue={view.tongue}
        name="number"
        width="number"
        label={fieldLabels.number[view.tongue]}
        hint={words.numberHint[view.tongue]}
        required
        value={typed(view, path, 'number') ?? protocol.number ?? `${number}/${year}`}
        problem={problemOf(view, path, 'number')}
      />
    </Ask>
  );
}

/** The head signs the very paper that was submitted: its hash stands in the form and in the act. */
function Signature({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol } = screen;
  if (protocol.stage !== 'submitted' || !protocol.paper) return null;
  return (
    <Ask
      view={view}
      path={pathOf(screen, 'signature')}
      trial={{ type: 'signProtocol', meeting: meeting.meeting, paper: protocol.paper }}
      name={protocolCommands.signProtocol.name}
      records={protocolCommands.signProtocol.done}
      set="protocol"
      id="act-signature"
    >
      <input type="hidden" name="paper" value={protocol.paper} />
      <p class="hint">
        {fieldLabels.paper[view.tongue]}: <code class="hash">{protocol.paper}</code>
      </p>
    </Ask>
  );
}

function Return({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol } = screen;
  if (protocol.stage !== 'submitted') return null;
  const path = pathOf(screen, 'return');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnProtocol', meeting: meeting.meeting, reason: nothing }}
      name={protocolCommands.returnProtocol.name}
      records={protocolCommands.returnProtocol.done}
      look="quiet"
      set="protocol"
      id="act-protocol-return"
      keep
    >
      <TextArea
        tongue={view.tongue}
        name="reason"
        label={fieldLabels.reason[view.tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}

/** One item of the protocol: what was heard and said, to be read or written, and what was adopted. */
export function ProtocolItem({ screen, item, number }: { screen: ProtocolScreen; item: AgendaItem; number: number }) {
  const { view, protocol, proposals, text } = screen;
  const { tongue, charter } = view;
  const record = protocol.items.get(item.item);
  const decided = decidedOn(proposals, item.item);
  const mayWrite = !view.gate({
    type: 'recordItem',
    meeting: screen.meeting.meeting,
    item: item.item,
    heard: null,
    spoke: null,
  });
  return (
    <Section title={`${number}. ${text(item.title)}`} look="serif" id={`item-${item.item}`}>
      <Block
        notes={
          mayWrite ? (
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'recordItem')}
              state="plain"
              tongue={tongue}
              says={words.computed[tongue]}
              id={`note-item-${item.item}`}
            />
          ) : null
        }
      >
        {mayWrite && protocol.stage !== 'submitted' ? null : (
          <>
            <Said label={words.heard[tongue]} text={text(record?.heard)} empty={words.nothingHeard[tongue]} />
            <Said label={words.spoke[tongue]} text={text(record?.spoke)} empty={words.nothingHeard[tongue]} />
          </>
        )}
        {mayWrite ? <ItemForm screen={screen} item={item.item} /> : null}
      </Block>
      {decided.map((proposal) => (
        <Decided screen={screen} proposal={proposal} />
      ))}
      <Elected screen={screen} item={item.item} />
    </Section>
  );
}

function Decided({ screen, proposal }: { screen: ProtocolScreen; proposal: Proposal }) {
  const { view, text } = screen;
  const { tongue, charter } = view;
  const result = resultOf(proposal);
  if (!result) return null;
  return (
    <Block
      notes={result.clauses.map((clause) => (
        <LawNote
          charter={charter}
          clause={clause}
          state={result.outcome === 'adopted' ? 'met' : 'refused'}
          tongue={tongue}
          id={`note-decided-${proposal.proposal}-${clause}`}
        />
      ))}
    >
      <p class="eyebrow">{upper(outcomeWords(result, proposal.proposal)[tongue], tongue)}</p>
      <OfficialText text={text(proposal.text)} />
      <p>{tallySentence(result, proposal.proposal)[tongue]}</p>
      <Dissents screen={screen} proposal={proposal.proposal} />
    </Block>
  );
}

function Said({ label, text, empty }: { label: string; text: string; empty: string }) {
  return (
    <>
      <p class="eyebrow">{label}</p>
      {text ? <OfficialText text={text} look="plain" /> : <p class="quiet">{empty}</p>}
    </>
  );
}

function ItemForm({ screen, item }: { screen: ProtocolScreen; item: string }) {
  const { view, meeting, protocol, text } = screen;
  const { tongue } = view;
  const record = protocol.items.get(item);
  const path = pathOf(screen, `items/${item}`);
  // A working copy was begun on what stood there then; a form that was refused shows what stands there now.
  const seen = (view.refused?.path === path ? undefined : view.kept(path)?.seen) ?? seenIn(record);
  const area = (name: 'heard' | 'spoke') => (
    <TextArea
      tongue={tongue}
      name={name}
      id={`${name}-${item}`}
      official
      rows={4}
      label={fieldLabels[name][tongue]}
      required={false}
      value={typed(view, path, name) ?? text(record?.[name])}
      problem={problemOf(view, path, name)}
    />
  );
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'recordItem', meeting: meeting.meeting, item, heard: null, spoke: null }}
      name={protocolCommands.recordItem.name}
      records={protocolCommands.recordItem.done}
      open={protocol.stage !== 'submitted'}
      look={protocol.stage === 'submitted' ? 'quiet' : 'primary'}
      id={`act-item-${item}`}
      keep
    >
      <input type="hidden" name="seen" value={seen} />
      {protocol.stage === 'submitted' ? <p class="hint">{words.changeTakesBack[tongue]}</p> : null}
      <WrittenMeanwhile screen={screen} path={path} item={item} />
      {area('heard')}
      {area('spoke')}
    </Ask>
  );
}
