import { describe, expect, it } from 'vitest';
import * as past from '../../test/past.ts';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole, sentencesIn } from '../../test/wording.ts';
import * as messages from './messages.ts';
import { historyActs, historyRefusals, nameOf, termOf } from './messages.ts';
import type { Taken } from './vocabulary.ts';
import { historyWords } from './words.ts';

const { takeoverClosed, takeoverSettled } = refusalSamples.history;

describe('what the room of history says', () => {
  it('has every word in three languages', () => {
    const words = [...sentencesIn(historyWords), ...sentencesIn(messages)];
    expect(words.length).toBeGreaterThan(60);
    expect(words.flatMap(([path, sentence]) => flawsOf(sentence).map((flaw) => `${path}: ${flaw}`))).toEqual([]);
  });

  it('names each thing by what it is, its number and its day', () => {
    const person = { person: 'quliyeva', body: 'health' };
    const things: readonly Taken[] = [
      past.mandate(person),
      past.instrument(),
      past.meeting(),
      past.protocol(),
      past.plan(),
    ];
    expect(things.map((what) => nameOf(what, names).az)).toEqual([
      'Üzvlük – S. Quliyeva (Səhiyyə Nazirliyi)',
      'Təsdiq aktı № 5, 12 iyul 2023-cü il',
      'Keçirilmiş iclas № 2023-2, 20 sentyabr 2023-cü il',
      'Protokol № 2, 27 sentyabr 2023-cü il',
      'Milli Fəaliyyət Planı 2020–2024',
    ]);
    expect(things.flatMap((what) => flawsOf(nameOf(what, names)))).toEqual([]);
  });

  it('says of each way in which the door may be shut which one it was', () => {
    const ways = (['closing', 'approval', 'meeting'] as const).map((by) =>
      historyRefusals.takeoverClosed({ ...takeoverClosed, by }, names, zone),
    );
    const states = (['confirmed', 'returned'] as const).map((state) =>
      historyRefusals.takeoverSettled({ ...takeoverSettled, state }, names, zone),
    );
    const said = [...ways, ...states];
    expect(new Set(said.map(({ en }) => en)).size).toBe(5);
    expect(said.flatMap((sentence) => flawsOf(sentence))).toEqual([]);
    expect(said.flatMap((sentence) => Object.values(sentence)).filter((text) => !isWhole(text))).toEqual([]);
  });

  it('tells the source of what is recorded, be it without a number', () => {
    const { TakeoverRecorded } = actSamples.history;
    const bare = { ...TakeoverRecorded, source: { ...TakeoverRecorded.source, number: null } };
    expect(historyActs.TakeoverRecorded(bare, names, zone).az).toBe(
      'Əvvəlki işlərdən təhvil alınmaq üçün qeyd edildi: Təsdiq aktı № 5, 12 iyul 2023-cü il; mənbə: 12 iyul 2023-cü il.',
    );
  });

  it('gives a term its last day, or says that it lasts', () => {
    expect(termOf('2023-07-12', '2024-12-31').az).toBe('12 iyul 2023 – 31 dekabr 2024');
    expect(termOf('2023-07-12', null).en).toBe('12 July 2023 – today');
  });
});
