/** What OParl 1.1 knows, each kind under the name of its list in our addresses. */
export const typeOf = {
  bodies: 'Body',
  organizations: 'Organization',
  persons: 'Person',
  memberships: 'Membership',
  meetings: 'Meeting',
  'agenda-items': 'AgendaItem',
  papers: 'Paper',
  files: 'File',
  consultations: 'Consultation',
  locations: 'Location',
  'legislative-terms': 'LegislativeTerm',
} as const;

export type Kind = keyof typeof typeOf;

export const kinds = Object.keys(typeOf) as readonly Kind[];
export const isKind = (name: string): name is Kind => Object.hasOwn(typeOf, name);

/** Kinds of which something stands in the streams of meetings. */
const ofMeetings: readonly Kind[] = ['meetings', 'agenda-items', 'papers', 'files', 'consultations', 'locations'];
export const isOfMeetings = (kind: Kind): boolean => ofMeetings.includes(kind);

export const version = 'https://schema.oparl.org/1.1/';

/** The address of a list, or of one of its objects: an object keeps it for ever, and it is its `id`. */
export type Address = (kind: Kind, id?: string) => string;

/** `web`: the address of the group, `https://vahid.example/g/demo`. */
export const addressIn =
  (web: string): Address =>
  (kind, id) =>
    `${web}/oparl/${kind}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
