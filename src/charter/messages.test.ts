import { expect, test } from 'vitest';
import { charterCalled } from '../../test/charters.ts';
import { authorise } from './authority.ts';
import { charterMessages } from './messages.ts';

test('a refusal for want of authority names who may', () => {
  const refusal = authorise(charterCalled('az-working-group'), 'castBallot', ['secretariat']);
  expect(refusal && charterMessages.notAuthorised(refusal)).toEqual({
    az: 'Buna səlahiyyəti olan: üzv və rəhbər.',
    en: 'This may be done by: a member and the head.',
    ru: 'На это уполномочены: член и руководитель.',
  });
});

test('where nobody may, it says so', () => {
  expect(charterMessages.notAuthorised({ refused: 'notAuthorised', clause: null, command: 'x', offices: [] })).toEqual({
    az: 'Bu hərəkətə heç bir vəzifənin səlahiyyəti yoxdur.',
    en: 'No office has the authority to do this.',
    ru: 'Ни одна должность не уполномочена на это действие.',
  });
});

test('an unknown rule and a thing not offered are named', () => {
  expect(charterMessages.ruleUnknown({ refused: 'ruleUnknown', clause: null, rule: 'quorum' }).en).toBe(
    'No group can work under this charter yet: what it says of “the quorum” is unknown.',
  );
  expect(charterMessages.notOffered({ refused: 'notOffered', clause: '29', feature: 'weighted votes' }).ru).toBe(
    'Правила это допускают, но в программе этого пока нет: взвешенные голоса.',
  );
});
