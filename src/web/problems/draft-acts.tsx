import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { isInWork, itemOf, versionNow } from '#problems/draft.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import { draftPlace } from '#problems/places.ts';
import type { DraftAmendment } from '#problems/vocabulary.ts';
import { fieldLabels as labels } from '#problems/words.ts';
import { meetingOptions } from '../agenda/suggestions.tsx';
import { Difference } from './difference.tsx';
import { bodyOptions, nothing } from './parts.tsx';
import type { DraftShown } from './shown.ts';
import { words } from './words.ts';

type Props = { readonly shown: DraftShown };

/** The field of a form on this draft, with what was typed and refused. */
function fieldOf({ view }: DraftShown, path: string, name: keyof typeof labels, id: string) {
  const { tongue } = view;
  return {
    tongue,
    name,
    id,
    label: labels[name][tongue],
    value: typed(view, path, name),
    problem: problemOf(view, path, name),
  };
}

/** What the drafter does with it; to everybody else it says who that is. */
export function DraftActs({ shown }: Props) {
  const { view, draft } = shown;
  const { tongue, me } = view;
  if (me.person !== draft.begun.by) return <p class="quiet">{words.drafterOnly[tongue]}</p>;
  if (draft.state === 'put' || draft.state === 'dropped') return null;
  return (
    <Acts>
      {isInWork(draft) ? <Revise shown={shown} /> : null}
      <Offer shown={shown} />
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
  const { tongue } = view;
  const now = versionNow(draft);
  const path = `${draftPlace(draft.draft)}/versions`;
  const written = typed(view, path, 'text');
  const base = view.refused?.path === path ? now.version : Number(typed(view, path, 'base') ?? now.version);
  const meanwhile = view.refused?.path === path && written !== undefined && written !== texts(now.text);
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
      <input type="hidden" name="base" value={String(base)} />
      {meanwhile ? (
        <>
          <p class="reason">{words.yours[tongue]}</p>
          <Difference before={texts(now.text)} after={written} tongue={tongue} />
        </>
      ) : null}
      <TextArea
        {...fieldOf(shown, path, 'text', 'revise-text')}
        rows={10}
        official
        value={written ?? texts(now.text)}
        required
      />
      <Select
        {...fieldOf(shown, path, 'addressee', 'revise-addressee')}
        value={typed(view, path, 'addressee') ?? now.addressee ?? undefined}
        options={bodyOptions(view)}
        required={false}
      />
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

function Drop({ shown }: Props) {
  const { view, draft } = shown;
  const path = `${draftPlace(draft.draft)}/end`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'dropDraft', draft: draft.draft, reason: nothing }}
      name={commands.dropDraft.name}
      short={words.drop}
      records={commands.dropDraft.done}
      look="quiet"
      set="draft"
      id="act-drop"
      keep
    >
      <TextArea {...fieldOf(shown, path, 'reason', 'drop-reason')} rows={3} required />
    </Ask>
  );
}

export function CommentOnDraft({ shown }: Props) {
  const { view, draft } = shown;
  const path = `${draftPlace(draft.draft)}/comments`;
  if (draft.state === 'put' || draft.state === 'dropped') return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'commentOnDraft', draft: draft.draft, comment: nothing }}
      name={commands.commentOnDraft.name}
      short={words.comment}
      records={commands.commentOnDraft.done}
      look="quiet"
      id="act-comment"
      keep
    >
      <TextArea {...fieldOf(shown, path, 'comment', 'comment')} rows={4} required />
    </Ask>
  );
}

/** The whole text as it should be; it stands there to be changed. */
export function AmendForm({ shown }: Props) {
  const { view, draft, texts } = shown;
  const { tongue } = view;
  const now = versionNow(draft);
  const path = `${draftPlace(draft.draft)}/amendments`;
  if (!isInWork(draft) || view.me.person === draft.begun.by) return null;
  const written = typed(view, path, 'text');
  const refused = view.refused?.path === path;
  const base = refused ? now.version : Number(typed(view, path, 'base') ?? now.version);
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
      <input type="hidden" name="base" value={String(base)} />
      {refused && written !== undefined ? (
        <>
          <p class="reason">{words.yours[tongue]}</p>
          <Difference before={texts(now.text)} after={written} tongue={tongue} />
        </>
      ) : null}
      <TextArea
        {...fieldOf(shown, path, 'text', 'amend-text')}
        label={words.wholeText[tongue]}
        rows={10}
        official
        value={written ?? texts(now.text)}
        required
      />
      <TextArea {...fieldOf(shown, path, 'why', 'amend-why')} rows={3} required />
    </Ask>
  );
}

/** The drafter's two answers. Written on an earlier text, it is joined with what stands by the drafter himself. */
export function AmendmentAnswers({ shown, amendment }: Props & { amendment: DraftAmendment }) {
  const { view, draft, texts } = shown;
  const { tongue } = view;
  const { amendment: id } = amendment;
  const now = versionNow(draft);
  if (view.me.person !== draft.begun.by || !isInWork(draft)) return null;
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
