import { audienceWords, handlingWords } from '#marking/mark-words.ts';
import { markingCommands, releaseStates } from '#marking/messages.ts';
import type { Release } from '#marking/vocabulary.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { namesUnder } from './names.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

const colours: Record<Release['state'], LawState> = { asked: 'awaited', consented: 'met', refused: 'refused' };

/** What was asked of the originator, the latest first, and his answer. */
export function Releases({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  if (shown.releases.length === 0) return <p class="quiet">{words.noReleases[tongue]}</p>;
  return (
    <ul class="lines">
      {[...shown.releases].reverse().map((release) => (
        <ReleaseLine view={view} shown={shown} release={release} />
      ))}
    </ul>
  );
}

function ReleaseLine({ view, shown, release }: { view: GroupView; shown: Shown; release: Release }) {
  const { tongue, names, zone } = view;
  const { texts, ours } = shown;
  const called = namesUnder(view);
  const audience = capital(audienceWords(release.mark.audience, called)[tongue], tongue);
  return (
    <li id={`release-${release.release}`}>
      <p>
        {audience}, {handlingWords(release.mark)[tongue]}{' '}
        <StatusWord state={colours[release.state]}>{releaseStates[release.state][tongue]}</StatusWord>
      </p>
      <p class="quiet">
        {names.person(release.by)[tongue]}, {momentName(release.at, zone, tongue)}
      </p>
      <p>
        {words.reason[tongue]}: {texts(release.reason)}
      </p>
      {release.refusedFor ? (
        <p>
          {releaseStates.refused[tongue]}: {texts(release.refusedFor)}
        </p>
      ) : null}
      {ours && release.state === 'asked' ? <Answer view={view} release={release} /> : null}
    </li>
  );
}

function Answer({ view, release: { release, thing } }: { view: GroupView; release: Release }) {
  const { tongue } = view;
  const [consent, refusal] = [`/releases/${release}/consent`, `/releases/${release}/refusal`];
  return (
    <Acts>
      <Ask
        view={view}
        path={consent}
        trial={{ type: 'consentToRelease', thing, release }}
        name={markingCommands.consentToRelease.name}
        records={markingCommands.consentToRelease.done}
        set={release}
      >
        <input type="hidden" name="thing" value={thing} />
      </Ask>
      <Ask
        view={view}
        path={refusal}
        trial={{ type: 'refuseRelease', thing, release, reason: { ref: '', digest: '' } }}
        name={markingCommands.refuseRelease.name}
        records={markingCommands.refuseRelease.done}
        look="quiet"
        set={release}
      >
        <input type="hidden" name="thing" value={thing} />
        <TextArea
          tongue={tongue}
          name="reason"
          id={`reason-${release}`}
          label={words.reason[tongue]}
          required
          value={typed(view, refusal, 'reason')}
          problem={problemOf(view, refusal, 'reason')}
        />
      </Ask>
    </Acts>
  );
}
