import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '#mail/address.ts';
import { type CalendarEntry, calendarOf } from './calendar.ts';

const entry: CalendarEntry = {
  uid: 'meeting-2026-3.thb@vahid.example.az',
  sequence: 2,
  status: 'CONFIRMED',
  writtenAt: '2026-01-20T06:30:00.000Z',
  from: '2026-02-10T06:00:00.000Z',
  until: '2026-02-10T07:30:00.000Z',
  title: 'İclas: İşçi qrupu',
  place: 'Bakı, Ə. Əliyev küç. 1; zal 2',
  address: 'https://vahid.example.az/g/thb/meetings/2026-3',
  organizer: 'vahid@example.az',
  attendee: 'leyla@example.az',
};

/** Lines as a calendar puts them together again, read without the library that wrote them. */
const linesOf = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

it('invites with an entry that another reader understands', () => {
  expect(linesOf(calendarOf(entry))).toEqual([
    'BEGIN:VCALENDAR',
    'PRODID:-//Vahid//AZ',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:meeting-2026-3.thb@vahid.example.az',
    'SEQUENCE:2',
    'DTSTAMP:20260120T063000Z',
    'DTSTART:20260210T060000Z',
    'DTEND:20260210T073000Z',
    'STATUS:CONFIRMED',
    'SUMMARY:İclas: İşçi qrupu',
    String.raw`LOCATION:Bakı\, Ə. Əliyev küç. 1\; zal 2`,
    'URL:https://vahid.example.az/g/thb/meetings/2026-3',
    'ORGANIZER:mailto:vahid@example.az',
    'ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:leyla@example.az',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

it('takes the same entry out of the calendar when it is cancelled', () => {
  const lines = linesOf(calendarOf({ ...entry, sequence: 5, status: 'CANCELLED', until: undefined }));
  expect(lines).toContain('METHOD:CANCEL');
  expect(lines).toContain('STATUS:CANCELLED');
  expect(lines).toContain(`UID:${entry.uid}`);
  expect(lines).toContain('SEQUENCE:5');
  expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
});

it('whatever is typed, no line is longer than 75 bytes, none is added, and the letters come through', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('ə', 'İ', 'ğ', ' ', ',', ';', '\\', '\n', '\r', ':', '"', '😀', 'x'),
        maxLength: 200,
      }),
      (place) => {
        const file = calendarOf({ ...entry, place: `x${place}` });
        const raw = file.split('\r\n');
        expect(raw.at(-1)).toBe('');
        for (const line of raw) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\uFFFD]/);
        }
        const said = linesOf(file).find((line) => line.startsWith('LOCATION:')) ?? '';
        const read = said
          .slice('LOCATION:'.length)
          .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(oneLine(`x${place}`));
        expect(linesOf(file)).toHaveLength(18);
      },
    ),
  );
});
