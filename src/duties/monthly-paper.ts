import type { Charter } from '#charter/vocabulary.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import { dateName, monthNames, officialDate } from '#text/dates.ts';
import { dateIn, instantOf } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type Month, monthsOf } from './monthly.ts';
import type { SendingRow } from './views.ts';
import type { DutyState } from './vocabulary.ts';
import { dutyStateWords } from './words.ts';

/** What was sent, with its text and its state as the reader may know them. */
export type MonthLine = SendingRow & { readonly says: string; readonly state: DutyState };

/** All that the monthly summary is computed from; equal records give equal papers. `month`: `2026-10`; `today`: of the states. */
export type MonthRecord = {
  readonly charter: Charter;
  readonly tongue: Tongue;
  readonly month: string;
  readonly today: string;
  readonly lines: readonly MonthLine[];
  readonly bodyName: (body: string, day: string) => Sentence;
};

const words = {
  kind: { az: 'AYLIQ İCMAL', en: 'MONTHLY SUMMARY', ru: 'ЕЖЕМЕСЯЧНАЯ СВОДКА' },
  title: {
    az: 'Nəzarət məsələlərinin aylıq icmalı',
    en: 'Monthly summary of control',
    ru: 'Ежемесячная сводка контроля',
  },
  subject: {
    az: 'Göndərilmiş təkliflər və nəzarətdə olan məsələlər',
    en: 'Proposals that were sent, and what is under control',
    ru: 'Направленные предложения и вопросы на контроле',
  },
  sent: { az: 'Göndərilib', en: 'Sent', ru: 'Направлено' },
  takenOn: { az: 'İcraya götürülüb', en: 'Taken on', ru: 'Принято к исполнению' },
  declined: { az: 'İmtina edilib', en: 'Declined', ru: 'Отклонено' },
  executed: { az: 'İcra edilib', en: 'Executed', ru: 'Исполнено' },
  dropped: { az: 'İcrasız çıxarılıb', en: 'Dropped', ru: 'Снято без исполнения' },
  controlled: { az: 'Ayın sonunda nəzarətdə', en: 'Under control at its end', ru: 'На контроле на конец месяца' },
  list: { az: 'Siyahı', en: 'List', ru: 'Перечень' },
  letter: { az: 'Məktub', en: 'Letter', ru: 'Письмо' },
  proposal: { az: 'Təklif', en: 'Proposal', ru: 'Предложение' },
  body: { az: 'Kimə', en: 'To whom', ru: 'Кому' },
  term: { az: 'Müddət', en: 'Term', ru: 'Срок' },
  state: { az: 'Vəziyyəti', en: 'State', ru: 'Состояние' },
  none: {
    az: 'Bu ayda göndərilmiş və ya nəzarətdə olan məsələ yoxdur.',
    en: 'Nothing was sent or under control in this month.',
    ru: 'В этом месяце ничего не направлено и на контроле нет.',
  },
  asOf: { az: 'Vəziyyət bu günə göstərilir:', en: 'States are as of', ru: 'Состояние указано на' },
  working: {
    az: 'Jurnal üzrə tərtib olunmuş iş sənədi',
    en: 'A working paper, drawn from the journal',
    ru: 'Рабочий документ, составленный по журналу',
  },
  mark: { az: 'İŞ NÜSXƏSİ', en: 'WORKING COPY', ru: 'РАБОЧАЯ КОПИЯ' },
} as const satisfies Record<string, Sentence>;

/** The monthly summary of control: counts, then whatever was sent, answered or ended in the month, or under control at its end. */
export function monthlyPaper(record: MonthRecord): PaperDocument {
  const { charter, tongue, month, today, lines } = record;
  const named = `${capital(monthNames(tongue)[Number(month.slice(5)) - 1] ?? '', tongue)} ${month.slice(0, 4)}`;
  const title = words.title[tongue];
  const counts = countsOf(record);
  return {
    tongue,
    title: `${title}, ${named}`,
    author: charter.title[tongue],
    createdAt: instantOf(`${today}T00:00`, charter.timeZone) ?? `${today}T00:00:00.000Z`,
    head: {
      issuer: [charter.title[tongue]],
      kind: words.kind[tongue],
      subject: words.subject[tongue],
      place: named,
      date: officialDate(today, tongue),
    },
    blocks: [
      {
        kind: 'definitions',
        lines: (['sent', 'takenOn', 'declined', 'executed', 'dropped', 'controlled'] as const).map((name) => ({
          term: words[name][tongue],
          text: numeral(counts?.[name] ?? 0, tongue),
        })),
      },
      { kind: 'heading', level: 1, text: words.list[tongue] },
      {
        kind: 'table',
        columns: [
          { title: words.letter[tongue], share: 3, align: 'start' },
          { title: words.proposal[tongue], share: 8, align: 'start' },
          { title: words.body[tongue], share: 4, align: 'start' },
          { title: words.term[tongue], share: 3, align: 'start' },
          { title: words.state[tongue], share: 3, align: 'start' },
        ],
        rows: lines.filter((line) => isOfMonth(line, month, charter.timeZone)).map((line) => rowOf(record, line)),
        empty: words.none[tongue],
      },
      { kind: 'paragraph', text: `${words.asOf[tongue]} ${dateName(today, tongue)}.`, tone: 'note' },
    ],
    signatures: [],
    annexes: [],
    footer: { reference: `${title} · ${named}` },
    status: { mark: words.mark[tongue], line: words.working[tongue] },
  };
}

const countsOf = ({ lines, month, today, charter }: MonthRecord): Month | undefined =>
  monthsOf(lines, instantOf(`${today}T23:59`, charter.timeZone) ?? `${today}T23:59:00.000Z`, charter.timeZone).find(
    (each) => each.month === month,
  );

/** Sent, answered or ended in the month, or under control when it ended. */
export function isOfMonth({ sentAt, answeredAt, endedAt, facts }: SendingRow, month: string, zone: string): boolean {
  const monthOf = (instant: string | null) => (instant === null ? undefined : dateIn(instant, zone).slice(0, 7));
  const [sent, answered, ended] = [monthOf(sentAt) ?? '', monthOf(answeredAt), monthOf(endedAt)];
  if (sent === month || answered === month || ended === month) return true;
  const since = facts.answered === 'taken on' ? answered : sent;
  return facts.until !== null && since !== undefined && since < month && !(ended !== undefined && ended < month);
}

function rowOf({ tongue, charter, bodyName }: MonthRecord, { letter, sentAt, says, body, facts, state }: MonthLine) {
  const day = dateIn(sentAt, charter.timeZone);
  return [
    `${registerNumber(letter)}\n${dateName(day, tongue)}`,
    says,
    bodyName(body, day)[tongue],
    dateName(facts.until ?? facts.answerBy, tongue),
    dutyStateWords[state][tongue],
  ];
}
