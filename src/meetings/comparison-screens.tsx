import { diffWordsWithSpace } from 'diff';
import { officialMoment } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { comparedWith } from './agenda-texts.ts';
import { type Change, compareAgendas, type ReadItem } from './comparison.ts';
import type { MeetingScreen } from './screens.tsx';
import type { AgendaItem, AgendaVersion } from './vocabulary.ts';
import { fieldLabels, itemKinds } from './words.ts';

const words = {
  compared: {
    az: 'Əvvəlki gündəliklə müqayisə',
    en: 'Compared with the earlier agenda',
    ru: 'Сравнение с прежней повесткой',
  },
  new: { az: 'Yeni', en: 'New', ru: 'Новый' },
  gone: { az: 'Çıxarılıb', en: 'Taken out', ru: 'Убран' },
  moved: { az: 'Yeri dəyişib', en: 'Moved', ru: 'Перемещён' },
  changed: { az: 'Dəyişib', en: 'Changed', ru: 'Изменён' },
  same: {
    az: 'Məsələlər, onların sırası və məzmunu eynidir.',
    en: 'The items, their order and their content are the same.',
    ru: 'Вопросы, их порядок и содержание те же.',
  },
  none: { az: 'göstərilməyib', en: 'none', ru: 'не указано' },
} as const satisfies Record<string, Sentence>;

const answers: Record<'noticed' | AgendaVersion['answer'], Sentence> = {
  noticed: { az: 'bildirişi göndərilmişdi', en: 'notice was given of it', ru: 'о ней было направлено извещение' },
  agreed: { az: 'razılaşdırılmışdı', en: 'it was agreed to', ru: 'она была согласована' },
  returned: { az: 'geri qaytarılmışdı', en: 'it was returned', ru: 'она была возвращена' },
  awaited: { az: 'cavab verilməmişdi', en: 'it was not answered', ru: 'ответа на неё не было' },
};

/** What became of the agenda since the Coordinator, or a notice, had it; nothing for a first agenda. */
export function AgendaChanges({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text, zone } = screen;
  const { tongue } = view;
  const before = comparedWith(meeting);
  if (!before) return null;
  const read = (items: readonly AgendaItem[]) => items.map((item): ReadItem => ({ ...item, title: text(item.title) }));
  const changes = compareAgendas(read(before.agenda), read(meeting.agenda));
  const how = answers[before.noticed ? 'noticed' : before.answer][tongue];
  return (
    <div class="agenda-changes">
      <p>
        <b>{words.compared[tongue]}</b>{' '}
        <span class="quiet">
          ({officialMoment(before.at, zone, tongue)}, {how})
        </span>
      </p>
      {changes.length === 0 ? <p>{words.same[tongue]}</p> : null}
      <ul class="lines">
        {changes.map((change) => (
          <li>
            <ChangeLine screen={screen} change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChangeLine({ screen, change }: { screen: MeetingScreen; change: Change }) {
  const { tongue } = screen.view;
  if (change.how === 'gone')
    return (
      <>
        <b class="status status-refused">{words.gone[tongue]}:</b> <del>{change.before.item.title}</del>
      </>
    );
  const { item, place } = change.now;
  if (change.how === 'new')
    return (
      <>
        <b class="status status-met">{words.new[tongue]}:</b> {place}. <ins>{item.title}</ins>
      </>
    );
  const { before, fields, moved } = change;
  return (
    <>
      <b class="status status-awaited">{words[moved && fields.length === 0 ? 'moved' : 'changed'][tongue]}:</b> {place}.{' '}
      {fields.includes('title') ? <Words before={before.item.title} now={item.title} /> : item.title}
      {moved ? (
        <p class="quiet">
          {words.moved[tongue]}: {before.place} → {place}
        </p>
      ) : null}
      {fields
        .filter((field) => field !== 'title')
        .map((field) => (
          <p class="quiet">
            {fieldLabels[field][tongue]}: {said(screen, before.item, field)} → {said(screen, item, field)}
          </p>
        ))}
    </>
  );
}

function said({ view: { tongue }, names }: MeetingScreen, item: ReadItem, field: 'kind' | 'rapporteur' | 'minutes') {
  if (field === 'kind') return itemKinds[item.kind][tongue];
  if (field === 'minutes') return item.minutes ?? none(tongue);
  return item.rapporteur === null ? none(tongue) : names.person(item.rapporteur)[tongue];
}

const none = (tongue: Tongue) => words.none[tongue];

/** What was struck out and what was put in, word by word. */
function Words({ before, now }: { before: string; now: string }) {
  return (
    <>
      {diffWordsWithSpace(before, now).map(({ value, added, removed }) =>
        added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value,
      )}
    </>
  );
}
