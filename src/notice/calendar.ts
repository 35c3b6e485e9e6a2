import ICAL from 'ical.js';
import { oneLine } from '#mail/address.ts';

/** An entry of a calendar as one letter brings it (RFC 5545, RFC 5546). Instants in UTC. */
export type CalendarEntry = {
  /** The same in every letter about the meeting, to everybody: by it a calendar knows the entry again. */
  readonly uid: string;
  /** Higher with every letter about the meeting. */
  readonly sequence: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly writtenAt: string;
  readonly from: string;
  /** Undefined where nobody said how long it takes. */
  readonly until: string | undefined;
  readonly title: string;
  readonly place: string;
  /** Where to read more. */
  readonly address: string;
  /** Mailboxes. */
  readonly organizer: string;
  readonly attendee: string | undefined;
};

/** The bytes of an `.ics` file: lines of at most 75 bytes, each ended by CR LF. No contents of the agenda. */
export function calendarOf(entry: CalendarEntry): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Vahid//AZ');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', entry.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', entry.uid);
  event.addPropertyWithValue('sequence', entry.sequence);
  event.addPropertyWithValue('dtstamp', utc(entry.writtenAt));
  event.addPropertyWithValue('dtstart', utc(entry.from));
  if (entry.until !== undefined) event.addPropertyWithValue('dtend', utc(entry.until));
  event.addPropertyWithValue('status', entry.status);
  event.addPropertyWithValue('summary', oneLine(entry.title));
  // What ends a line would begin a property of its own: the library writes a carriage return as it is.
  if (entry.place !== '') event.addPropertyWithValue('location', oneLine(entry.place));
  event.addPropertyWithValue('url', entry.address);
  event.addPropertyWithValue('organizer', `mailto:${entry.organizer}`);
  if (entry.attendee) {
    // The reply is given to the program: what a calendar sends back nobody reads.
    const attendee = event.addPropertyWithValue('attendee', `mailto:${entry.attendee}`);
    attendee.setParameter('partstat', 'NEEDS-ACTION');
    attendee.setParameter('rsvp', 'FALSE');
  }
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

const utc = (instant: string) => ICAL.Time.fromJSDate(new Date(instant), true);
