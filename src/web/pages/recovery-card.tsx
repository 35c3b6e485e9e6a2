import type { Recovery } from '#access/vocabulary.ts';
import { accessWords as words } from '#access/words.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords } from './secretariat-words.ts';

/** For the second officer: somebody has lost a device, and another officer has started the recovery. */
export function RecoveryWaits({ view, recovery }: { view: GroupView; recovery: Recovery }) {
  const { tongue, base, names, charter, zone } = view;
  const { person, startedBy, at } = recovery;
  const id = `recovery-${recovery.recovery}`;
  return (
    <Matter
      id={id}
      title={secretariatWords.recoveryAwaited[tongue]}
      says={
        <p>
          {names.person(person)[tongue]} · {words.startedBy[tongue]}: {names.person(startedBy)[tongue]},{' '}
          {officialMoment(at, zone, tongue)}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.confirmRecovery?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}/secretariat/people/${person}#recovery`}>
          {words.confirmShort[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
