import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import type { DraftAmendment } from '#problems/vocabulary.ts';
import { amendmentStates, versionName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { Difference } from './difference.tsx';
import { AmendmentAnswers } from './draft-acts.tsx';
import type { DraftShown } from './shown.ts';
import { words } from './words.ts';

/** How it came to read as it does: each text against the one before it. */
export function Versions({ shown: { view, draft, texts } }: { shown: DraftShown }) {
  const { tongue, names, zone } = view;
  const { versions } = draft;
  if (versions.length < 2) return null;
  return (
    <Section title={words.versions[tongue]} id="versions" aside={String(versions.length)}>
      {versions.slice(1).map(({ version, text, by, at }, index) => (
        <details class="folded" id={`version-${version}`}>
          <summary>
            {capital(versionName(version)[tongue], tongue)} · {names.person(by)[tongue]},{' '}
            {officialMoment(at, zone, tongue)}
          </summary>
          <Difference before={texts(versions[index]?.text)} after={texts(text)} tongue={tongue} />
        </details>
      ))}
    </Section>
  );
}

/** What others propose, those that wait first. */
export function Amendments({ shown }: { shown: DraftShown }) {
  const all = [...shown.draft.amendments.values()];
  const waiting = all.filter(({ state }) => state === 'proposed');
  return (
    <>
      {all.length === 0 ? <p class="quiet">{words.noAmendments[shown.view.tongue]}</p> : null}
      {[...waiting, ...all.filter(({ state }) => state !== 'proposed')].map((amendment) => (
        <Amendment shown={shown} amendment={amendment} />
      ))}
    </>
  );
}

const colours = { proposed: 'awaited', accepted: 'met', declined: 'refused' } as const;

function Amendment({ shown, amendment }: { shown: DraftShown; amendment: DraftAmendment }) {
  const { view, draft, texts } = shown;
  const { tongue, names, zone } = view;
  const { amendment: id, by, at, body, base, state, settled, text, why } = amendment;
  const upon = draft.versions.find(({ version }) => version === base);
  return (
    <article class="amendment" id={`amendment-${id}`}>
      <p class="quiet">
        <StatusWord state={colours[state]}>{amendmentStates[state][tongue]}</StatusWord> · {names.person(by)[tongue]}
        {body === null ? '' : ` (${names.body(body, dateIn(at, zone))[tongue]})`} · {officialMoment(at, zone, tongue)} ·{' '}
        {versionName(base)[tongue]}
        <OnPaper tongue={tongue} onPaper={amendment.onPaper} names={names} />
      </p>
      <Difference before={texts(upon?.text)} after={texts(text)} tongue={tongue} />
      <p>{texts(why)}</p>
      {settled ? (
        <p class="quiet">
          {names.person(settled.by)[tongue]}, {officialMoment(settled.at, zone, tongue)}
          {settled.reason ? `: ${texts(settled.reason)}` : ''}
        </p>
      ) : null}
      {state === 'proposed' ? <AmendmentAnswers shown={shown} amendment={amendment} /> : null}
    </article>
  );
}
