import { describe, expect, test } from 'vitest';
import { ActForm } from './act.tsx';
import type { ProofAsked } from './view.ts';

const form = async (proof: ProofAsked | undefined, asked = false) =>
  String(
    await (
      <ActForm
        tongue="en"
        action="/g/thb/meetings/2026-1/date-agreement"
        command="c"
        name="Agree"
        records=""
        authority="Coordinator"
        clauses={[]}
        proof={proof}
        asked={asked}
      />
    ),
  );
const stale = (by: ProofAsked['by']): ProofAsked => ({ freshFor: 0, by, again: '/sign-in?to=%2Fg%2Fthb' });

describe('a form of an act that asks for a fresh proof', () => {
  test('asks for nothing while the last one is fresh, and tells the script until when', async () => {
    const html = await form({ freshFor: 240, by: 'passkey', again: '' });
    expect(html).toContain('data-passkey="prove" data-fresh-for="240"');
    expect(html).not.toContain('name="code"');
  });

  test('has the field for a code in sight of one who signs in with codes', async () => {
    const html = await form(stale('code'));
    expect(html).toContain('name="code"');
    expect(html.match(/<details/g)).toHaveLength(1);
  });

  test('folds that field for one who touches a passkey, until the act was refused', async () => {
    expect(await form(stale('passkey'))).toMatch(/<details class="more"><summary>A code instead/);
    expect(await form(stale('passkey'), true)).toMatch(/<details class="more" open=""><summary>A code instead/);
  });

  test('sends to sign in again whoever has neither', async () => {
    const html = await form(stale('again'));
    expect(html).not.toContain('name="code"');
    expect(html).toContain('href="/sign-in?to=%2Fg%2Fthb"');
  });
});

test('other forms know nothing of it', async () => {
  const html = await form(undefined);
  expect(html).not.toContain('data-passkey');
  expect(html).not.toContain('name="code"');
});
