import { describe, expect, it } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import { names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole } from '../../test/wording.ts';
import { linkLetter } from './letters.ts';
import { accessRefusals } from './messages.ts';

const link = 'https://vahid.example/invitation/t0k3n';
const group = { az: 'İşçi Qrup', en: 'Working Group', ru: 'Рабочая группа' };
const expiresAt = '2026-09-21T06:00:00.000Z';

describe('what the room of access says', () => {
  it('tells how a recovery was settled', () => {
    const sample = refusalSamples.access.recoveryNotAwaiting;
    const said = (['confirmed', 'withdrawn'] as const).map((state) =>
      accessRefusals.recoveryNotAwaiting({ ...sample, state }, names, zone),
    );
    expect(new Set(said.map(({ az }) => az)).size).toBe(2);
    expect(said.flatMap((sentence) => flawsOf(sentence))).toEqual([]);
    expect(said.flatMap((sentence) => Object.values(sentence)).filter((text) => !isWhole(text))).toEqual([]);
  });

  it('mails a link with its group and its end on the clock of the group, and nothing else of it', () => {
    const { subject, body } = linkLetter({ kind: 'invitation', group, link, expiresAt, zone, tongue: 'az' });
    expect(subject).toBe('Dəvət: İşçi Qrup');
    expect(body.split('\n\n')).toEqual([
      'İşçi Qrup',
      'Katiblik Sizi proqramda öz hesabınızı yaratmağa dəvət edir. Bunun üçün keçidi açın:',
      link,
      'Keçid yalnız bir dəfə işləyir və bu vaxtadək qüvvədədir: 21 sentyabr 2026-cı il, 10:00. Onu heç kimə göndərməyin. Bu məktubu gözləmirdinizsə, katibliyə bildirin.',
    ]);
  });

  it('mails it in the language that was chosen', () => {
    for (const kind of ['invitation', 'recovery'] as const) {
      const of = (tongue: (typeof tongues)[number]) => linkLetter({ kind, group, link, expiresAt, zone, tongue });
      const said = { az: of('az').body, en: of('en').body, ru: of('ru').body };
      expect(flawsOf(said, [link, 'https'])).toEqual([]);
      expect(new Set(tongues.map((tongue) => of(tongue).subject)).size).toBe(3);
    }
  });
});
