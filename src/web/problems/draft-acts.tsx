import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { typed } from '#page/view.ts';
import { drafterOf, isInWork, itemOf, versionNow } from '#problems/draft.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import { draftPlace } from '#problems/places.ts';
import type { DraftAmendment } from '#problems/vocabulary.ts';
import { fieldLabels as labels } from '#problems/words.ts';
import { meetingOptions } from '../agenda/suggestions.tsx';
import { drafters } from './drafters.ts';
import { AddresseeField, AskWithText, Base, fieldsOf, Overtaken } from './form-parts.tsx';
import { nothing } from './parts.tsx';
import type { DraftShown } from './shown.ts';
import { words } from './words.ts';

type Props = { readonly shown: DraftShown };

const fieldOf = ({ view }: DraftShown, path: string, name: string, id: string) =>
  fieldsOf({ view, path, id: `${id}-` })(name);

/** What the drafter does with it; to everybody else it says who that is. */
export function DraftActs({ shown }: Props) {
  const { view, draft } = shown;
  const { tongue, me } = view;
  const isOver = draft.state === 'put' || draft.state === 'dropped';
  if (me.person !== drafterOf(draft))
    return (
      <>
        <p class="quiet">{words.drafterOnly[tongue]}</p>
        {isOver || !me.offices.includes('secretariat') ? null : (
          <Acts>
            <HandOver shown={shown} />
          </Acts>
        )}
      </>
    );
  if (isOver) return null;
  return (
    <Acts>
      {isInWork(draft) ? <Revise shown={shown} /> : null}
      <Offer shown={shown} />
      <HandOver shown={shown} />
      {isInWork(draft) ? <Drop shown={shown} /> : null}
    </Acts>
  );
}

/**
 * What was written on an older text is kept: both stand there, and sent again it is the next version. Only whoever was told
 * so goes on from the new one.
 */
function Revise({ shown }: Props) {
  const { view, draft, texts } = shown;
  const now = versionNow(draft);
  const path = `${draftPlace(draft.draft)}/versions`;
  const of = { view, path, id: 'revise-' };
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'reviseDraft', draft: draft.draft, text: nothing, addressee: now.addressee, base: now.version }}
      name={commands.reviseDraft.name}
      short={words.revise}
      records={commands.reviseDraft.done}
      set="draft"
      id="act-revise"
      keep
    >
      <Base view={view} path={path} version={now.version} />
      <Overtaken view={view} path={path} field="text" stands={texts(now.text)} />
      <TextArea {...fieldsOf(of)('text', texts(now.text))} rows={10} official required />
      <AddresseeField of={of} value={now.addressee ?? undefined} />
    </Ask>
  );
}

function Offer({ shown }: Props) {
  const { view, draft, meetings } = shown;
  const { tongue } = view;
  const path = `${draftPlace(draft.draft)}/offers`;
  const after = itemOf(draft)?.meeting ?? null;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'offerDraft', draft: draft.draft, suggestion: 'new', meeting: null, why: nothing, after }}
      name={commands.offerDraft.name}
      short={words.offer}
      records={commands.offerDraft.done}
      look="quiet"
      set="draft"
      id="act-offer"
      keep
    >
      <p class="hint">{words.offerSays[tongue]}</p>
      <TextArea {...fieldOf(shown, path, 'why', 'offer-why')} rows={3} required />
      <Select
        {...fieldOf(shown, path, 'meeting', 'offer-meeting')}
        options={meetingOptions(view, meetings)}
        required={false}
      />
    </Ask>
  );
}

const Drop = ({ shown: { view, draft } }: Props) => (
  <AskWithText
    view={view}
    path={`${draftPlace(draft.draft)}/end`}
    id="act-drop"
    trial={{ type: 'dropDraft', draft: draft.draft, reason: nothing }}
    name="reason"
    short={words.drop}
    set="draft"
  />
);

/** To somebody who may draft; whether he may read it is asked once he is chosen. */
function HandOver({ shown: { view, draft } }: Props) {
  const path = `${draftPlace(draft.draft)}/drafter`;
  const others = drafters(view).filter(({ value }) => value !== drafterOf(draft));
  const trials = others.map(({ value }) => ({
    ...{ type: 'handOverDraft' as const, draft: draft.draft, person: value, reason: nothing },
  }));
  const trial = trials.find((each) => !view.gate(each)) ?? trials[0];
  if (!trial) return null;
  return (
    <AskWithText
      view={view}
      path={path}
      id="act-hand-over"
      trial={trial}
      name="reason"
      short={words.handOver}
      set="draft"
    >
      <Select
        {...fieldsOf({ view, path, id: 'hand-over-' })('person')}
        label={labels.drafter[view.tongue]}
        options={others}
        required
      />
    </AskWithText>
  );
}

export function CommentOnDraft({ shown: { view, draft } }: Props) {
  if (draft.state === 'put' || draft.state === 'dropped') return null;
  return (
    <AskWithText
      view={view}
      path={`${draftPlace(draft.draft)}/comments`}
      id="act-comment"
      trial={{ type: 'commentOnDraft', draft: draft.draft, comment: nothing }}
      name="comment"
      short={words.comment}
    />
  );
}

/** The whole text as it should be; it stands there to be changed. */
export function AmendForm({ shown }: Props) {
  const { view, draft, texts } = shown;
  const { tongue } = view;
  const now = versionNow(draft);
  const path = `${draftPlace(draft.draft)}/amendments`;
  if (!isInWork(draft) || view.me.person === drafterOf(draft)) return null;
  const field = fieldsOf({ view, path, id: 'amend-' });
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'amendDraft',
        draft: draft.draft,
        amendment: 'new',
        text: nothing,
        why: nothing,
        base: now.version,
      }}
      name={commands.amendDraft.name}
      short={words.amend}
      records={commands.amendDraft.done}
      look="quiet"
      id="act-amend"
      keep
    >
      <Base view={view} path={path} version={now.version} />
      <Overtaken view={view} path={path} field="text" stands={texts(now.text)} />
      <TextArea {...field('text', texts(now.text))} label={words.wholeText[tongue]} rows={10} official required />
      <TextArea {...field('why')} rows={3} required />
    </Ask>
  );
}

/** The drafter's two answers. Written on an earlier text, it is joined with what stands by the drafter himself. */
export function AmendmentAnswers({ shown, amendment }: Props & { amendment: DraftAmendment }) {
  const { view, draft, texts } = shown;
  const { tongue } = view;
  const { amendment: id } = amendment;
  const now = versionNow(draft);
  if (view.me.person !== drafterOf(draft) || !isInWork(draft)) return null;
  const outdated = amendment.base !== now.version;
  const accept = `${draftPlace(draft.draft)}/amendments/${id}/acceptance`;
  const decline = `${draftPlace(draft.draft)}/amendments/${id}/refusal`;
  const of = { draft: draft.draft, amendment: id } as const;
  return (
    <Acts>
      <Ask
        view={view}
        path={accept}
        trial={{ type: 'acceptDraftAmendment', ...of, text: outdated ? nothing : null, base: now.version }}
        name={commands.acceptDraftAmendment.name}
        short={words.accept}
        records={commands.acceptDraftAmendment.done}
        set={`amendment-${id}`}
        id={`act-accept-${id}`}
        keep={outdated}
      >
        <input type="hidden" name="base" value={String(now.version)} />
        {outdated ? (
          <TextArea
            {...fieldOf(shown, accept, 'text', `joined-${id}`)}
            label={words.joined[tongue]}
            hint={words.joinedHint[tongue]}
            rows={10}
            official
            value={typed(view, accept, 'text') ?? texts(now.text)}
            required
          />
        ) : null}
      </Ask>
      <Ask
        view={view}
        path={decline}
        trial={{ type: 'declineDraftAmendment', ...of, reason: nothing }}
        name={commands.declineDraftAmendment.name}
        short={words.decline}
        records={commands.declineDraftAmendment.done}
        look="quiet"
        set={`amendment-${id}`}
        id={`act-decline-${id}`}
        keep
      >
        <TextArea {...fieldOf(shown, decline, 'reason', `decline-${id}`)} rows={3} required />
      </Ask>
    </Acts>
  );
}
