import { officeWords as words } from '#membership/office-words.ts';
import type { EnteredOffice } from '#membership/vocabulary.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { fromDate, officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords } from './secretariat-words.ts';

/** For whoever may confirm: an office that another officer has entered. */
export function OfficeWaits({ view, entered }: { view: GroupView; entered: EnteredOffice }) {
  const { tongue, base, names, charter, zone } = view;
  const { holding, office, person, basis, firstDay, by, at } = entered;
  const title = charter.offices.find((each) => each.id === office)?.title[tongue] ?? '';
  const id = `office-${holding}`;
  return (
    <Matter
      id={id}
      title={secretariatWords.officeAwaited[tongue]}
      says={
        <p>
          {[title, names.person(person)[tongue], basis, firstDay ? fromDate(firstDay, tongue) : null]
            .filter(Boolean)
            .join(' · ')}
          <span class="under">
            {words.enteredBy[tongue]}: {names.person(by)[tongue]}, {officialMoment(at, zone, tongue)}
          </span>
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.confirmOffice?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}/secretariat/offices#entered-${holding}`}>
          {words.toConfirm[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
