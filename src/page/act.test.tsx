import { describe, expect, test } from 'vitest';
import { ActForm, NotPossible } from './act.tsx';
import { VoteButtons, VoteCast } from './ballot.tsx';

const agree = {
  tongue: 'az',
  action: '/g/thb/meetings/2026-3/agreement',
  command: '6f1c',
  name: 'İclasın çağırılmasını razılaşdırıram',
  short: 'Razılaşdırıram',
  records: 'Milli Koordinator iclası razılaşdırdı.',
  authority: 'Milli Koordinator',
  clauses: ['3.3', '3.4'],
} as const;

describe('an official act', () => {
  test('asks once: its button opens the question, the question holds the form', () => {
    const act = String(<ActForm {...agree} />);
    expect(act).toMatch(/^<details class="act"><summary class="button button-primary">Razılaşdırıram<\/summary><form/);
    expect(act).toContain('method="post" action="/g/thb/meetings/2026-3/agreement"');
    expect(act).toMatch(/<button type="submit"[^>]*>İclasın çağırılmasını razılaşdırıram<\/button>/);
  });

  test('says what will be recorded, under whose authority and which clauses', () => {
    const act = String(<ActForm {...agree} />);
    expect(act).toContain('Milli Koordinator iclası razılaşdırdı.');
    expect(act).toContain('Milli Koordinator, 3.3-cü bənd və 3.4-cü bənd.');
  });

  test('carries the id of its command', () => {
    expect(String(<ActForm {...agree} />)).toContain('<input type="hidden" name="command" value="6f1c"/>');
  });

  test('stands open on a page whose purpose it is, and again after a refusal', () => {
    expect(String(<ActForm {...agree} open />)).toMatch(/^<form class="act-form"/);
    expect(String(<ActForm {...agree} asked />)).toMatch(/^<details class="act" open=""/);
  });

  test('that is not possible leaves its reason and clause, and no button', () => {
    const refused = String(<NotPossible tongue="en" name="Open the meeting" reason="Two are missing." clause="3.5" />);
    expect(refused).toContain('Two are missing.');
    expect(refused).toContain('(clause 3.5)');
    expect(refused).not.toMatch(/<button|<form/);
  });
});

describe('the ballot', () => {
  test('offers the choices that the charter allows, each with its label', () => {
    const all = String(<VoteButtons tongue="az" action="/b" command="1" about="Təklif" vote="1" />);
    expect(all.match(/type="radio" name="choice" value="(\w+)"/g)).toHaveLength(3);
    const two = String(
      <VoteButtons tongue="az" action="/b" command="1" about="Təklif" vote="1" choices={['for', 'against']} />,
    );
    expect(two).not.toContain('abstain');
  });

  test('once cast shows the choice and nothing to press', () => {
    const cast = String(
      <VoteCast tongue="en" choice="against" says="Your ballot was recorded at 10:36:08: against." />,
    );
    expect(cast).toMatch(/ballot-chosen"><span>Against/);
    expect(cast).toContain('A ballot that is cast cannot be changed.');
    expect(cast).not.toMatch(/<button|<input/);
  });
});
