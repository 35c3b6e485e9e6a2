import { clauseFor } from '#charter/authority.ts';
import { markWords } from '#marking/mark-words.ts';
import { thingName } from '#marking/thing-words.ts';
import type { Release } from '#marking/vocabulary.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { namesUnder } from './names.ts';
import { markAddress } from './routes.ts';
import { words } from './words.ts';

/** For whoever set a mark: somebody asks to have it changed. */
export function ReleaseWaits({ view, release }: { view: GroupView; release: Release }) {
  const { tongue, base, names, charter, zone } = view;
  const { thing, mark, by, at } = release;
  const id = `release-${release.release}`;
  return (
    <Matter
      id={id}
      title={words.consentAwaited[tongue]}
      says={
        <p>
          {capital(thingName(thing)[tongue], tongue)}: {markWords(mark, namesUnder(view))[tongue]} ·{' '}
          {names.person(by)[tongue]}, {officialMoment(at, zone, tongue)}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'consentToRelease')}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}${markAddress(thing)}#${id}`}>
          {words.toAnswer[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
