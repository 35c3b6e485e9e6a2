/**
 * Instants and the wall clock of a time zone. Instants are ISO 8601 in UTC (`2026-09-18T06:04:00.000Z`), dates
 * `2026-09-18`, local times `2026-09-18T10:04`. Intl serves for the zone's offset only.
 */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const minute = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Moments that were asked for lately: a page of a large meeting asks for each of its own again and again. */
const walls = new Map<string, Wall>();
const MOST = 10_000;

/** The wall clock of a zone at an instant. Throws RangeError for an unknown zone or a text that is no instant. */
export function wallClock(instant: string, zone: string): Wall {
  const key = `${zone} ${instant}`;
  const known = walls.get(key);
  if (known) return known;
  if (walls.size >= MOST) walls.clear();
  const wall = readWall(instant, zone);
  walls.set(key, wall);
  return wall;
}

function readWall(instant: string, zone: string): Wall {
  const parts = clockOf(zone).formatToParts(parseInstant(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

function parseInstant(instant: string): number {
  const at = /(Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${instant}`);
  return at;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The date in the zone: `2026-09-18`. */
export function dateIn(instant: string, zone: string): string {
  const { year, month, day } = wallClock(instant, zone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Hours and minutes in the zone: `10:04`. */
export function timeIn(instant: string, zone: string): string {
  const { hour, minute: minutes } = wallClock(instant, zone);
  return `${two(hour)}:${two(minutes)}`;
}

/** Hours, minutes and seconds in the zone: `10:36:08`. */
export const exactTimeIn = (instant: string, zone: string): string =>
  `${timeIn(instant, zone)}:${two(wallClock(instant, zone).second)}`;

/** Date and time in the zone, as `<input type="datetime-local">` holds it: `2026-09-18T10:04`. */
export const localIn = (instant: string, zone: string): string => `${dateIn(instant, zone)}T${timeIn(instant, zone)}`;

/**
 * The instant of a local date and time (`2026-09-18T10:00`, a space or seconds are allowed); undefined if it is no real
 * one. Where clocks go back, the earlier of the two; where they skip, as much later as they skipped.
 */
export function instantOf(local: string, zone: string): string | undefined {
  const shape = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?$/.exec(local.trim());
  if (!shape) return undefined;
  const [, date = '', hours, minutes, seconds = '0'] = shape;
  if (!isDate(date) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const wall =
    Date.parse(`${date}T00:00:00Z`) + (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000;
  const before = offset(wall - 24 * 60 * minute, zone);
  const after = offset(wall + 24 * 60 * minute, zone);
  const fitting = [wall - before, wall - after].filter((at) => at + offset(at, zone) === wall);
  const at = fitting.length > 0 ? Math.min(...fitting) : wall - before;
  return new Date(at).toISOString();
}

/** Milliseconds that the zone's wall clock is ahead of UTC. */
function offset(at: number, zone: string): number {
  const wall = wallClock(new Date(at).toISOString(), zone);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return shown - Math.floor(at / 1000) * 1000;
}

/** Whether the text is a real calendar date: `2026-02-29` is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** A date of years with which everybody reckons: of others calendars and databases do not agree, and they are slips of the hand. */
export const isDay = (text: string): boolean => isDate(text) && text >= '1900-01-01' && text < '3000-01-01';

/** Whether the text is an instant as acts hold it, `2026-09-18T06:04:00.000Z`, of such a year. */
export const isInstant = (text: string): boolean =>
  isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

/** Whole days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * minute));

/** The date so many days later (or earlier, if negative). */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
