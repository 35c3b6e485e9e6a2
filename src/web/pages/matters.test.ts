import { describe, expect, it } from 'vitest';
import { historyOf, lettersOf, type States } from '#group/states.ts';
import type { Command, StreamState } from '#group/vocabulary.ts';
import { itemsIn } from '#history/items.ts';
import { awaitingPaperActs } from '#letters/on-paper.ts';
import type { MeetingRow } from '#meetings/views.ts';
import { officesAt } from '#membership/composition.ts';
import { answer, circulated, remarkOn } from '../../../test/after-meeting.ts';
import { hands } from '../../../test/amending.ts';
import { type Life, words } from '../../../test/given.ts';
import { foldAll } from '../../../test/journal/golden.ts';
import { reply } from '../../../test/notice.ts';
import { confirmOnPaper, recordOnPaper, withLetter } from '../../../test/on-paper.ts';
import * as past from '../../../test/past.ts';
import * as secret from '../../../test/secret.ts';
import { asked, raising } from '../../../test/voting-ways.ts';
import {
  agreeToAgenda,
  agreeToMeeting,
  cast,
  composed,
  gathered,
  held,
  meeting,
  member,
  minister,
  nominate,
  noticed,
  opened,
  proposed,
  proposeMeeting,
  record,
  recovering,
  returnMeeting,
  setAgenda,
  staffed,
  submitted,
  voting,
} from '../../../test/working-group.ts';
import { waitingFor } from './matters.ts';

/** What waits for a person at this moment of the life, by kind. */
function waits(life: Life, person: string): readonly string[] {
  const { charter, composition, bodies, group, access, now } = life;
  const live = life.meeting(meeting);
  const folded = new Map([['letters', life.law.initial('letters')], ...foldAll<StreamState>(life.law, life.entries)]);
  const states: States = new Map<string, StreamState>([
    ['group', { about: 'group', group }],
    ['bodies', { about: 'bodies', bodies }],
    ['composition', { about: 'composition', composition }],
    ['access', { about: 'access', access }],
    ['meetings', { about: 'meetings', register: life.register }],
    ['history', { about: 'history', history: life.history }],
    [`meeting/${meeting}`, live],
  ]);
  const known = live.meeting.stage !== 'unknown';
  return waitingFor({
    charter,
    composition,
    bodies,
    me: { person, offices: officesAt(composition, person, now) },
    now,
    since: group.foundedAt ?? now,
    rows: known ? [rowOf(life)] : [],
    meetings: known ? [live] : [],
    paperActs: awaitingPaperActs(lettersOf(folded).paperActs),
    releases: [],
    suggestions: [],
    follows: [],
    takeovers: itemsIn(historyOf(states), 'awaiting'),
    recoveries: [...access.recoveries.values()].filter(({ state }) => state === 'awaiting'),
    gate(command) {
      const decision = life.law.decide(states, command, { group: 'g', at: now, by: person, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
  }).map(({ kind }) => kind);
}

function rowOf(life: Life): MeetingRow {
  const { on, stage, agenda, dateKey, agendaKey } = life.meeting(meeting).meeting;
  return {
    meeting,
    on,
    stage,
    items: agenda.length,
    dateKey: dateKey.state,
    agendaKey: agendaKey.state,
    quorum: undefined,
  };
}

describe('the Coordinator', () => {
  it('is asked for both agreements, and for neither once they are given', () => {
    const life = proposed();
    expect(waits(life, 'coordinator')).toEqual(['agree to date', 'agree to agenda']);
    life.done('coordinator', agreeToMeeting(1));
    expect(waits(life, 'coordinator')).toEqual(['agree to agenda']);
    life.done('coordinator', agreeToAgenda(1));
    expect(waits(life, 'coordinator')).toEqual([]);
  });

  it('is asked about every nomination that awaits, the oldest first', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health'));
    life.done(minister('labour'), nominate('labour'));
    expect(waits(life, 'coordinator')).toEqual(['nomination', 'nomination']);
  });
});

describe('the head', () => {
  it('is asked to propose a meeting while the quarter has none, and no longer once one is proposed', () => {
    const life = composed();
    expect(waits(life, 'head')).toEqual(['propose meeting']);
    life.done('head', proposeMeeting('2026-02-10T06:00:00.000Z'), '2026-01-20 10:00');
    expect(waits(life, 'head')).toEqual([]);
  });

  it('is asked to mend what came back', () => {
    const life = proposed();
    life.done('coordinator', returnMeeting(1));
    expect(waits(life, 'head')).toEqual(['mend date']);
  });

  it('is shown today’s meeting on its day and not before', () => {
    const life = noticed();
    expect(waits(life, 'head')).toEqual(['reply']);
    life.done('head', reply('comes'));
    expect(waits(life, 'head')).toEqual([]);
    expect(waits(life.at('2026-02-10 08:00'), 'head')).toEqual(['today']);
  });

  it('is asked to record a meeting as not held once its day has gone by unopened', () => {
    expect(waits(noticed().at('2026-02-11 09:00'), 'head')).toContain('overdue');
  });

  it('is asked for the ballot first and then to close the vote', () => {
    const life = voting();
    expect(waits(life, 'head')).toEqual(['ballot']);
    life.done('head', cast('1', 'for'));
    expect(waits(life, 'head')).toEqual(['close vote']);
  });

  it('is asked for a secret ballot, and to open the box once enough of them are in it', () => {
    const life = secret.voting();
    expect(waits(life, 'head')).toEqual(['ballot']);
    for (const person of ['head', member('health')]) life.done(person, secret.cast());
    expect(waits(life, 'head')).toEqual(['room']);
    life.done(member('labour'), secret.cast());
    expect(waits(life, 'head')).toEqual(['close vote']);
    expect(waits(life, member('labour'))).toEqual(['room']);
  });

  it('is asked for an objection or for none, and the secretariat for the count of hands', () => {
    const life = asked();
    expect(waits(life, 'head')).toEqual(['consent']);
    expect(waits(life, member('health'))).toEqual(['consent']);
    expect(waits(life, 'secretary')).toEqual(['room']);
    const raised = raising();
    expect(waits(raised, 'secretary')).toEqual(['hands']);
    expect(waits(raised, member('health'))).toEqual(['room']);
    raised.done('secretary', hands([4, 2, 0], 'for'));
    expect(waits(raised, 'secretary')).toEqual(['room']);
    expect(waits(raised, 'head')).toEqual(['close vote']);
  });

  it('is asked to sign the protocol that was submitted', () => {
    expect(waits(held(), 'head')).not.toContain('sign protocol');
    expect(waits(submitted(), 'head')).toContain('sign protocol');
  });
});

describe('the secretariat', () => {
  it('is asked to send the notice only after both keys', () => {
    const life = proposed();
    expect(waits(life, 'secretary')).toEqual([]);
    life.done('coordinator', agreeToMeeting(1));
    expect(waits(life, 'secretary')).toEqual([]);
    life.done('coordinator', agreeToAgenda(1));
    expect(waits(life, 'secretary')).toEqual(['send notice']);
  });

  it('is asked to keep the roll on the day, and to write the protocol afterwards', () => {
    expect(waits(gathered(), 'secretary')).toEqual(['today']);
    expect(waits(held(), 'secretary')).toEqual(['write protocol']);
    expect(waits(submitted(), 'secretary')).toEqual([]);
  });
});

describe('a draft that is sent round', () => {
  it('waits for each member until he remarks or its last day ends, and each remark for the secretariat', () => {
    const life = circulated();
    const person = member('health');
    expect(waits(life, person)).toContain('remark on protocol');
    expect(waits(life, 'coordinator')).toContain('remark on protocol');
    life.done(person, remarkOn());
    expect(waits(life, person)).not.toContain('remark on protocol');
    expect(waits(life, 'secretary')).toEqual(['answer remarks', 'write protocol']);
    life.done('secretary', answer());
    expect(waits(life, 'secretary')).toEqual(['write protocol']);
    life.at('2026-02-14 08:00');
    expect(waits(life, 'coordinator')).not.toContain('remark on protocol');
  });
});

describe('a member', () => {
  it('is asked for a ballot once, and shown the meeting while it lasts', () => {
    const life = voting();
    const person = member('health');
    expect(waits(life, person)).toEqual(['ballot']);
    life.done(person, cast('1', 'against'));
    expect(waits(life, person)).toEqual(['room']);
    expect(waits(opened(), person)).toEqual(['room']);
  });
});

describe('the leadership of a body', () => {
  it('is asked to nominate while its seat is vacant, and not while a nomination awaits', () => {
    const life = staffed();
    expect(waits(life, minister('health'))).toEqual(['nominate']);
    life.done(minister('health'), nominate('health'));
    expect(waits(life, minister('health'))).toEqual([]);
    expect(waits(composed(), minister('health'))).toEqual([]);
  });
});

describe('an officer of the secretariat', () => {
  it('is asked to confirm what another officer recorded from paper, and never what he recorded himself', () => {
    const life = withLetter(proposed());
    life.done('secretary', recordOnPaper('coordinator', agreeToMeeting(1)));
    expect(waits(life, 'second')).toContain('confirm on paper');
    expect(waits(life, 'secretary')).not.toContain('confirm on paper');
    expect(waits(life, 'head')).not.toContain('confirm on paper');
    life.done('second', confirmOnPaper());
    expect(waits(life, 'second')).not.toContain('confirm on paper');
  });
});

describe('a lost device', () => {
  it('waits for every officer but the one who started and the one who lost it', () => {
    const life = recovering();
    expect(waits(life, 'second')).toContain('recovery');
    expect(waits(life, 'secretary')).not.toContain('recovery');
    expect(waits(life, 'head')).not.toContain('recovery');
    life.done('second', { type: 'confirmRecovery', recovery: 'r-1', person: 'head' });
    expect(waits(life, 'second')).not.toContain('recovery');
  });
});

describe('earlier work that is taken over', () => {
  it('waits for the officer who did not record it, as one matter, until it is confirmed', () => {
    const life = past.handedOver();
    life.done('secretary', past.takeOver(past.plan()));
    life.done('secretary', past.takeOver(past.meeting(), 'i2'));
    expect(waits(life, past.second).filter((kind) => kind === 'compare')).toHaveLength(1);
    expect(waits(life, 'secretary')).not.toContain('compare');
    expect(waits(life, 'head')).not.toContain('compare');
    for (const item of ['i1', 'i2']) life.done(past.second, past.confirm(item));
    expect(waits(life, past.second)).not.toContain('compare');
  });
});

describe('the aide', () => {
  const withAide = () => {
    const life = proposed();
    life.done('secretary', { ...record('observer', 'aide'), office: 'aide' } as Command);
    return life;
  };

  it('is asked for advice on what waits for the Coordinator, and never for the agreement', () => {
    expect(waits(withAide(), 'aide')).toEqual(['prepare', 'prepare']);
  });

  it('is asked again only when what was advised on has changed', () => {
    const life = withAide();
    const advise = { type: 'advise', meeting, about: 'agenda', revision: 1, text: words('in order') } as const;
    life.done('aide', advise);
    expect(waits(life, 'aide')).toEqual(['prepare']);
    life.done('head', setAgenda('1'));
    expect(waits(life, 'aide')).toEqual(['prepare', 'prepare']);
  });
});
