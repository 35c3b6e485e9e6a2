import { consultations } from './consultations.ts';
import { files, papers } from './files.ts';
import { type Kind, version } from './kinds.ts';
import { agendaItems, locations, meetings } from './meetings.ts';
import type { Fields, Listed } from './objects.ts';
import { groupId, memberships, organizations, persons } from './people.ts';
import { type Source, stampOf, tongue } from './source.ts';
import { keyOfGroup } from './times.ts';

/** The objects of a kind that this reader may read, in an order that does not change while none is added. */
export const objectsOf: Readonly<Record<Kind, (source: Source) => readonly Listed[]>> = {
  bodies: (source) => [{ id: groupId, ...stampOf(source, keyOfGroup), says: () => bodySays(source) }],
  organizations,
  persons,
  memberships,
  meetings,
  'agenda-items': agendaItems,
  papers,
  files,
  consultations,
  locations,
  // The rule knows no legislative terms: a member stays until another is approved.
  'legislative-terms': () => [],
};

/** Where a client begins. */
export function systemOf(source: Source): Fields {
  const { view, web, address } = source;
  return {
    id: `${web}/oparl`,
    type: `${version}System`,
    oparlVersion: version,
    body: address('bodies'),
    name: view.charter.title[tongue],
    website: web,
    ...stampOf(source, keyOfGroup),
  };
}

function bodySays(source: Source): Fields {
  const { view, web, address } = source;
  return {
    system: `${web}/oparl`,
    name: view.charter.title[tongue],
    oparlSince: view.founded.foundedAt ?? view.now,
    mainOrganization: address('organizations', groupId),
    organization: address('organizations'),
    person: address('persons'),
    membership: address('memberships'),
    meeting: address('meetings'),
    agendaItem: address('agenda-items'),
    paper: address('papers'),
    file: address('files'),
    consultation: address('consultations'),
    locationList: address('locations'),
    legislativeTerm: [],
    legislativeTermList: address('legislative-terms'),
    web: `${web}/charter`,
  };
}
