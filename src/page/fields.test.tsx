import { describe, expect, test } from 'vitest';
import { Choice, Field, Select, TextArea } from './fields.tsx';
import { RefusalBox } from './notices.tsx';

describe('a field', () => {
  test('has a label, and its hint and problem are read out with it', () => {
    const field = String(<Field tongue="en" name="at" label="Time" hint="Baku time" problem="It is past" />);
    expect(field).toContain('<label for="at">');
    expect(field).toContain('aria-describedby="at-hint at-problem"');
    expect(field).toContain('id="at-hint"');
    expect(field).toContain('id="at-problem"');
    expect(field).toContain('aria-invalid="true"');
  });

  test('keeps what was typed, escaped', () => {
    expect(String(<Field tongue="en" name="place" label="Place" value={'"><script>'} />)).toContain(
      'value="&quot;&gt;&lt;script&gt;"',
    );
    expect(String(<TextArea tongue="en" name="text" label="Text" value="</textarea><b>" />)).toContain(
      '&lt;/textarea&gt;&lt;b&gt;</textarea>',
    );
  });

  test('says a date in words, since browsers show it each in its own way', () => {
    expect(
      String(<Field tongue="az" name="at" type="datetime-local" label="Vaxt" value="2026-08-09T10:00" />),
    ).toContain('>9 avqust 2026, 10:00</output>');
    expect(String(<Field tongue="az" name="on" type="date" label="Tarix" value="2026-02-31" />)).toContain(
      '></output>',
    );
  });

  test('offers a list with the chosen one chosen, and an invitation when none is', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    expect(String(<Select tongue="en" name="s" label="S" options={options} value="b" />)).toMatch(
      /<option value="b" selected="">/,
    );
    expect(String(<Select tongue="en" name="s" label="S" options={options} />)).toContain('<option value="">Choose');
    expect(String(<Choice tongue="en" name="c" label="C" many options={options} values={['a', 'b']} />)).toMatch(
      /(checked="".*){2}/,
    );
  });
});

test('a refusal leads to the fields that are to be mended', () => {
  const box = String(
    <RefusalBox tongue="en" says="The date is past." clause="3.3" problems={[{ field: 'at', says: 'Time: past' }]} />,
  );
  expect(box).toContain('role="alert"');
  expect(box).toContain('<a href="#at">Time: past</a>');
  expect(box).toContain('(clause 3.3)');
  expect(box).toContain('What you typed is kept below.');
});
