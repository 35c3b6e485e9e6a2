import { bytesOf, contentsOf } from '#agenda/pack.ts';
import type { PackDoor } from '#agenda/pack-routes.ts';
import { meetingOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { sizeName } from '../agenda/size.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';
import { megabyte } from '../uploads.ts';
import { packRow } from './store.ts';

/** Most bytes of all papers in a pack. `PACK_LIMIT_MB`; 300 without it. */
const packLimit = (house: House): number => house.packLimit ?? 300 * megabyte;

export const packDoorOf = (house: House): PackDoor => ({
  async tooMuch(group, meeting) {
    const stream = `meeting/${meeting}`;
    const states = await lookFor(house, group, [stream]);
    const { isNarrow } = readerAt(states, '', house.clock().toISOString());
    const state = meetingOf(states, meeting);
    const bytes = bytesOf(contentsOf(state.meeting, state.papers, isNarrow));
    return bytes > packLimit(house)
      ? { unfit: [{ field: 'papers', sentence: tooMuch(bytes, packLimit(house)) }] }
      : undefined;
  },
  row: (group, meeting, order) => packRow(group, meeting, order, house.clock().toISOString()),
});

const tooMuch = (bytes: number, limit: number): Sentence => ({
  az: `Bütün Qrupa açıq sənədlərin həcmi birlikdə ${sizeName(bytes, 'az')}, toplunun həddi isə ${sizeName(limit, 'az')}. Sənədləri kiçildin və ya bir qismini çıxarın; həddi proqramın sahibi artıra bilər.`,
  en: `The papers that the whole Group may read are ${sizeName(bytes, 'en')} together; a pack may be ${sizeName(limit, 'en')}. Make papers smaller or remove some; whoever runs the program can raise the limit.`,
  ru: `Документы, открытые всей Группе, вместе занимают ${sizeName(bytes, 'ru')}, а предел комплекта — ${sizeName(limit, 'ru')}. Уменьшите документы или уберите часть; предел может поднять владелец программы.`,
});
