import { expect, test } from 'vitest';
import { charterCalled } from '../../test/charters.ts';
import { authorise, clauseFor, officeClause } from './authority.ts';
import { offices } from './vocabulary.ts';

const charter = charterCalled('az-working-group');

test('the head calls a meeting and the Coordinator agrees to it, each under clause 3.3', () => {
  expect(authorise(charter, 'proposeMeeting', ['head'])).toBeUndefined();
  expect(authorise(charter, 'agreeToMeeting', ['coordinator', 'member'])).toBeUndefined();
  expect(authorise(charter, 'agreeToMeeting', ['head'])).toEqual({
    refused: 'notAuthorised',
    clause: '3.3',
    command: 'agreeToMeeting',
    offices: ['coordinator'],
  });
});

test('what the table lacks is nobody’s, whatever its name', () => {
  for (const command of ['abolishGroup', 'constructor', '__proto__', '']) {
    expect(authorise(charter, command, offices)).toEqual({
      refused: 'notAuthorised',
      clause: null,
      command,
      offices: [],
    });
    expect(clauseFor(charter, command)).toBeNull();
  }
});

test('who holds no office may do nothing', () => {
  for (const command of Object.keys(charter.authority)) expect(authorise(charter, command, [])).toBeDefined();
});

test('an office is laid down by a clause', () => {
  expect(officeClause(charter, 'head')).toBe('3.2');
  expect(officeClause(charter, 'deputy')).toBeNull();
});
