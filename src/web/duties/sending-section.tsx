import { dutyCommands } from '#duties/messages.ts';
import { dutyPlace, sendingPlace } from '#duties/places.ts';
import { isSendable, nextSending } from '#duties/sending-rules.ts';
import type { DutyCommand } from '#duties/vocabulary.ts';
import { fieldLabels as labels, sendingName } from '#duties/words.ts';
import { meetingOf, sendingsOf } from '#group/states.ts';
import type { Texts } from '#marking/revealed.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { problemOf, typed } from '#page/view.ts';
import { nextExtractNumber } from '#protocol/versions.ts';
import { capital } from '#text/alphabet.ts';
import { addDays } from '#text/moments.ts';
import { proposalName } from '#voting/names.ts';
import type { Proposal } from '#voting/vocabulary.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { GroupView } from '../view.ts';
import { sendingsFor, ToChain } from './chain.tsx';
import { todayIn } from './seen.ts';
import { words } from './words.ts';

type Props = { readonly view: GroupView; readonly meeting: string; readonly texts: Texts };

/** Days within which an answer is asked, unless the officer says otherwise. */
const patience = 14;

/** What the meeting adopted, and to whom each of it went or is to go. */
export function SendingSection({ view, meeting, texts }: Props) {
  const { tongue, charter } = view;
  const { proposals, protocol, meeting: sitting } = meetingOf(view.states, meeting);
  const adopted = [...proposals.values()].filter(isSendable);
  if (protocol.stage !== 'signed' || adopted.length === 0 || !charter.authority.sendProposal) return null;
  return (
    <Section title={words.sendings[tongue]} id="sendings">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.addressee.clause}
            state="plain"
            tongue={tongue}
            id="note-sendings"
          />
        }
      >
        {adopted.map((proposal) => (
          <div class="stack" id={`sending-of-${proposal.proposal}`}>
            <p>
              <b>{capital(proposalName(proposal.proposal)[tongue], tongue)}</b>
            </p>
            <OfficialText text={texts(proposal.text)} look="plain" />
            {sitting.drafts.has(proposal.item) ? (
              <ToChain
                view={view}
                meeting={meeting}
                item={proposal.item}
                proposal={proposal.proposal}
                draft={sitting.drafts.get(proposal.item)?.draft}
              />
            ) : null}
            <Sent view={view} meeting={meeting} proposal={proposal.proposal} />
            <Send view={view} meeting={meeting} proposal={proposal} />
          </div>
        ))}
      </Block>
    </Section>
  );
}

function Sent({ view, meeting, proposal }: { view: GroupView; meeting: string; proposal: string }) {
  const { tongue, base, names } = view;
  const sent = sendingsFor(view, { meeting, proposal });
  if (sent.length === 0) return <p class="quiet">{words.notSent[tongue]}</p>;
  return (
    <ul class="lines">
      {sent.map(({ sending, body }) => (
        <li>
          <a href={`${base}${dutyPlace(sending)}`}>{capital(sendingName(sending)[tongue], tongue)}</a>:{' '}
          {names.body(body)[tongue]}
        </li>
      ))}
    </ul>
  );
}

/** One press: what is known is filled in. It is offered while somebody is left to whom the proposal may go. */
function Send({ view, meeting, proposal }: { view: GroupView; meeting: string; proposal: Proposal }) {
  const { tongue, bodies, names } = view;
  const { protocol } = meetingOf(view.states, meeting);
  const path = sendingPlace(meeting, proposal.proposal);
  const answerBy = addDays(todayIn(view), patience);
  const number = nextExtractNumber(protocol, protocol.number ?? '');
  const heir = heirOf(view, proposal.addressee);
  const sent = new Set(sendingsFor(view, { meeting, proposal: proposal.proposal }).map(({ body }) => body));
  const possible =
    heir === null ? [...bodies.values()].filter(({ successor }) => !successor).map(({ body }) => body) : [heir];
  const left = possible.filter((body) => !sent.has(body));
  const trialOf = (body: string): Extract<DutyCommand, { type: 'sendProposal' }> => ({
    ...{ type: 'sendProposal', sending: nextSending(sendingsOf(view.states)), meeting, proposal: proposal.proposal },
    ...{ body, answerBy, letter: null, subject: { ref: '', digest: '' }, extract: '', binding: null },
    issue: { number, paper: '', docx: '' },
  });
  const trials = left.map(trialOf);
  const trial = trials.find((each) => !view.gate(each)) ?? trials[0];
  if (!trial) return null;
  const id = (name: string) => `${name}-${proposal.proposal}`;
  const field = (name: string) => ({
    ...{ tongue, name, id: id(name), label: labels[name as keyof typeof labels][tongue] },
    problem: problemOf(view, path, name),
  });
  const binds = view.charter.rules.effect.value !== 'taken on by the addressee';
  return (
    <Acts>
      <Ask
        view={view}
        path={path}
        trial={trial}
        name={dutyCommands.sendProposal.name}
        short={words.sendTo}
        records={dutyCommands.sendProposal.done}
        set={`sending-${proposal.proposal}`}
        id={`act-send-${proposal.proposal}`}
        others={left.length > 0 ? <p class="quiet">{words.waitsForSecretariat[tongue]}</p> : null}
      >
        <p class="hint">{words.registeredNow[tongue]}</p>
        {heir === null ? (
          <Select
            {...field('body')}
            value={typed(view, path, 'body')}
            options={bodyOptions(view).filter(({ value }) => left.includes(value))}
            required
          />
        ) : (
          <>
            <input type="hidden" name="body" value={heir} />
            <p>
              {labels.body[tongue]}: <b>{names.body(heir)[tongue]}</b>
            </p>
          </>
        )}
        <Field {...field('answerBy')} type="date" value={typed(view, path, 'answerBy') ?? answerBy} required />
        <Field
          {...field('subject')}
          value={typed(view, path, 'subject') ?? `${words.subjectOf[tongue]} (${meeting})`}
          required
        />
        <Field {...field('number')} width="number" value={typed(view, path, 'number') ?? number} required />
        {binds ? (
          <>
            <TextArea {...field('act')} value={typed(view, path, 'act')} rows={2} required={false} />
            <Field {...field('bindsUntil')} type="date" value={typed(view, path, 'bindsUntil')} required={false} />
          </>
        ) : null}
      </Ask>
    </Acts>
  );
}

/** The body that the proposal names, or the one that has taken its place since; null where it names none. */
function heirOf({ bodies }: GroupView, addressee: string | null): string | null {
  const successor = addressee === null ? undefined : bodies.get(addressee)?.successor;
  return successor ? heirOf({ bodies } as GroupView, successor.body) : addressee;
}
