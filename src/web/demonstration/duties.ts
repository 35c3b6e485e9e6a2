import type { Command } from '#group/vocabulary.ts';
import type { ExtractAsked } from '#protocol/version-routes.ts';
import { addDays } from '#text/moments.ts';
import { weekday } from './calendar.ts';
import { officer, personOf } from './people.ts';
import type { Teller } from './teller.ts';

/** Both files of an extract, made and kept. */
export type ExtractPress = (asked: ExtractAsked) => Promise<{ readonly paper: string; readonly docx: string }>;

type Told = {
  readonly sending: string;
  readonly meeting: string;
  /** Number of the protocol, and of the extract among those of it. */
  readonly protocol: string;
  readonly extract: number;
  readonly proposal: string;
  readonly item: string;
  readonly body: string;
  readonly day: string;
};

/** The secretariat sends what the meeting of that day adopted, with its letter and its extract. */
async function send(teller: Teller, group: string, press: ExtractPress, told: Told): Promise<void> {
  const { sending, meeting, protocol, extract, proposal, item, body, day } = told;
  const number = `${protocol}/${extract}`;
  const paper = await press({ group, by: officer.person, meeting, item, body, number });
  await teller.tell(officer, (word) => ({
    ...{ type: 'sendProposal', sending, meeting, proposal, body, answerBy: addDays(day, 21), letter: null },
    subject: word('subject', `İşçi Qrupun qəbul etdiyi təklif barədə (${meeting} nömrəli iclas)`),
    ...{ extract: `extract-${sending}`, issue: { number, ...paper }, binding: null },
  }));
}

type Meeting = { readonly meeting: string; readonly protocol: string };

const about = (
  sending: string,
  { meeting, protocol }: Meeting,
  day: string,
  of: Pick<Told, 'proposal' | 'item' | 'body' | 'extract'>,
): Told => ({ sending, meeting, protocol, day, ...of });

/** To the Ministry of Internal Affairs, which says nothing: nobody answers for it in the group. */
export async function tellSilence(teller: Teller, group: string, press: ExtractPress, of: Meeting, day: string) {
  teller.at(weekday(addDays(day, 6)), '15:05');
  await send(teller, group, press, about('1', of, day, { proposal: '1', item: '2', body: 'mia', extract: 1 }));
}

/** To the ministry of the digital, which takes it on and asks for more time. */
export async function tellTakingOn(teller: Teller, group: string, press: ExtractPress, of: Meeting, day: string) {
  teller.at(weekday(addDays(day, 6)), '15:05');
  await teller.tell(officer, { type: 'remindOfSent', sending: '1' });
  teller.wait(300);
  await send(teller, group, press, about('2', of, day, { proposal: '1', item: '1', body: 'digital', extract: 1 }));
  const until = addDays(day, 75);
  const member = personOf('ibrahimov');
  teller.at(weekday(addDays(day, 12)), '11:15');
  await teller.tell(member, (word) => ({
    ...{ type: 'takeOn', sending: '2', until },
    how: word('how', 'Materiallar hazırlanıb nazirliyin saytında və sosial şəbəkələrdə yerləşdiriləcək.'),
  }));
  teller.wait(3_600);
  await teller.tell(member, (word) => ({
    ...{ type: 'askExtension', sending: '2', until: addDays(day, 120) },
    reason: word('reason', 'Materialların üç dildə hazırlanması üçün əlavə vaxt lazımdır.'),
  }));
  teller.at(weekday(addDays(day, 14)), '10:30');
  await teller.tell(officer, { type: 'grantExtension', sending: '2', until: addDays(day, 120) });
}

/** The report of it is returned once, and then accepted; the duty goes off control. */
export async function tellExecution(teller: Teller): Promise<void> {
  const member = personOf('ibrahimov');
  const report = (done: string, executed: boolean) =>
    teller.tell(member, (word) => ({
      ...{ type: 'reportDuty', sending: '2', done: word('done', done), executed, evidence: [] },
    }));
  teller.wait(86_400);
  await report('Materialların mətni hazırlanıb.', false);
  teller.wait(7_200);
  await teller.tell(officer, (word) => ({
    ...{ type: 'returnDutyReport', sending: '2', report: 1 },
    reason: word('reason', 'Harada yerləşdirildiyi göstərilməyib.'),
  }));
  teller.wait(86_400);
  await report('Materiallar üç dildə hazırlanıb və nazirliyin saytında yerləşdirilib.', true);
  teller.wait(10_800);
  for (const command of [
    { type: 'acceptDutyReport', sending: '2', report: 2 },
    { type: 'takeOffControl', sending: '2' },
  ] satisfies readonly Command[])
    await teller.tell(officer, command);
}

/** Of the last meeting one proposal is declined, and one taken on. */
export async function tellDeclined(teller: Teller, group: string, press: ExtractPress, of: Meeting, day: string) {
  teller.at(weekday(addDays(day, 6)), '15:20');
  await send(teller, group, press, about('3', of, day, { proposal: '1', item: '2', body: 'labour', extract: 1 }));
  await send(teller, group, press, about('4', of, day, { proposal: '2', item: '4', body: 'health', extract: 2 }));
  // Meetings are held until the 18th of the quarter's last month: nothing of this may fall into the next.
  teller.at(weekday(addDays(day, 8)), '16:40');
  await teller.tell(personOf('mammadov'), (word) => ({
    ...{ type: 'declineSent', sending: '3' },
    reason: word('reason', 'Maliyyələşdirmə mənbəyi Maliyyə Nazirliyi ilə razılaşdırılmayıb.'),
  }));
  teller.wait(1_800);
  await teller.tell(personOf('quliyeva'), (word) => ({
    ...{ type: 'takeOn', sending: '4', until: addDays(day, 150) },
    how: word('how', 'Metodik vəsait bütün dövlət tibb müəssisələrinə göndəriləcək.'),
  }));
}
