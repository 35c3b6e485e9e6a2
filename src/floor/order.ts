import type { PersonId } from '#people/vocabulary.ts';
import type { Floor, FloorRequest } from './vocabulary.ts';

/** Who is next: points of order first, then everybody in the order of asking. */
export const inTurn = ({ requests }: Floor): readonly FloorRequest[] => [
  ...requests.filter(({ kind }) => kind === 'point of order'),
  ...requests.filter(({ kind }) => kind === 'speech'),
];

export const requestOf = ({ requests }: Floor, person: PersonId): FloorRequest | undefined =>
  requests.find((request) => request.person === person);
