import { describe, expect, test } from 'vitest';
import { Block, ClauseNote, MarginNote } from './clause-note.tsx';

const clause = {
  id: '3.5',
  confirmed: false,
  gist: { az: 'Üzvlərin azı üçdə ikisi', en: 'At least two thirds', ru: 'Не менее двух третей' },
};

describe('a clause note', () => {
  test('names its clause in the language of the reader and says its gist', () => {
    expect(String(<ClauseNote clause={clause} state="plain" tongue="az" />)).toContain(
      '<b>3.5-ci bənd.</b> Üzvlərin azı üçdə ikisi',
    );
    expect(String(<ClauseNote clause={clause} state="plain" tongue="ru" />)).toContain('<b>Пункт 3.5.</b>');
  });

  test('says its state in a word, not only in a colour', () => {
    const note = String(<ClauseNote clause={clause} state="awaited" tongue="en" />);
    expect(note).toContain('class="note note-awaited"');
    expect(note).toContain('<span class="unseen">Awaited: </span>');
    expect(note).toContain('<p class="status status-awaited">Awaited</p>');
  });

  test('opens to the clause and to why the answer is what it is', () => {
    const note = String(
      <ClauseNote clause={clause} state="refused" tongue="en" says="Two are missing." why="8 of 14 are present." />,
    );
    expect(note.indexOf('Two are missing.')).toBeLessThan(note.indexOf('</summary>'));
    expect(note.indexOf('At least two thirds')).toBeGreaterThan(note.indexOf('</summary>'));
    expect(note).toContain('<p>8 of 14 are present.</p>');
  });

  test('gives the official wording where it is known, and says when the number is not confirmed', () => {
    const known = { ...clause, confirmed: true, official: { en: 'The meeting is competent if ...' } };
    expect(String(<ClauseNote clause={known} state="plain" tongue="en" />)).toContain('<blockquote>The meeting');
    expect(String(<ClauseNote clause={known} state="plain" tongue="en" />)).not.toContain('note-unconfirmed');
    expect(String(<ClauseNote clause={clause} state="plain" tongue="en" />)).toContain('note-unconfirmed');
  });

  test('escapes what it is given', () => {
    const note = String(<ClauseNote clause={clause} state="met" tongue="en" says={'<img src=x onerror="1">'} />);
    expect(note).not.toContain('<img');
    expect(note).toContain('&lt;img');
  });
});

test('a block puts its notes after its element, so that they fold under it', () => {
  const block = String(<Block notes={<MarginNote title="Notice.">None is required.</MarginNote>}>Element</Block>);
  expect(block.indexOf('Element')).toBeLessThan(block.indexOf('None is required.'));
});
