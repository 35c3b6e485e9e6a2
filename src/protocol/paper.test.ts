import { describe, expect, it } from 'vitest';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument, Section } from '#paper/vocabulary.ts';
import type { Names } from '#people/names.ts';
import type { Life } from '../../test/given.ts';
import { confirmOnPaper, recordOnPaper, withLetter } from '../../test/on-paper.ts';
import * as group from '../../test/working-group.ts';
import { type ProtocolCopy, protocolPaper } from './paper.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });
const names: Names = { person: said, body: said };

function paperOf(life: Life, copy: ProtocolCopy): PaperDocument {
  const { charter, composition } = life;
  const texts = (wording: { readonly ref: string } | null | undefined) => wording?.ref.slice(2) ?? '';
  const seen = life.meeting(group.meeting);
  return protocolPaper({ charter, group: 'g', composition, ...seen, names, texts, number: '1', tongue: 'az' }, copy);
}

/** A vote of five that ends equal, and the head's side wins; then the meeting is closed. */
function tied(): Life {
  const life = group.gathered(['head', ...group.members.slice(0, 3)]);
  life.done('head', group.openMeeting);
  life.done('head', group.draft('1'));
  life.done('head', group.openVote('1'));
  life.done('head', group.cast('1', 'for'));
  const [first, second, third] = group.members as [string, string, string];
  life.done(first, group.cast('1', 'for'));
  life.done(second, group.cast('1', 'against'));
  life.done(third, group.cast('1', 'against'));
  life.done('head', group.closeVote('1'));
  life.pass(60).done('head', group.closeMeeting);
  return life;
}

const sections = (paper: PaperDocument): readonly Section[] =>
  paper.blocks.filter((block): block is Section => block.kind === 'section');

describe('the protocol as a paper', () => {
  it('says heard, spoke and adopted, with the count and the clause that decided', () => {
    const paper = paperOf(tied(), 'for signature');
    expect(sections(paper).map(({ label }) => label)).toEqual([
      'DİNLƏNİLDİ',
      'ÇIXIŞ ETDİLƏR',
      'TƏKLİF QƏBUL EDİLDİ',
      'DİNLƏNİLDİ',
      'ÇIXIŞ ETDİLƏR',
    ]);
    const adopted = sections(paper)[2];
    expect(adopted?.margin).toBe('3.7-ci bənd');
    const tally = adopted?.blocks.find((block) => block.kind === 'tally');
    expect(tally?.figures.map(({ value }) => value)).toEqual(['2', '2', '0', '0']);
  });

  it('bears the date of the meeting in the form of protocols', () => {
    expect(paperOf(tied(), 'for signature').head).toMatchObject({
      kind: 'PROTOKOL',
      number: '№ 1',
      date: '10 fevral 2026-cı il',
    });
  });

  it('is a draft in so many words until it is submitted', () => {
    expect(paperOf(tied(), 'draft').status?.mark).toBe('LAYİHƏ');
    expect(paperOf(tied(), 'for signature').status).toBeUndefined();
  });

  it('is the same bytes for the same record', () => {
    expect(
      Buffer.from(renderPdf(paperOf(tied(), 'for signature'))).equals(renderPdf(paperOf(tied(), 'for signature'))),
    ).toBe(true);
  });

  it('cites the act and the hash of the paper that was signed, in the certified copy alone', () => {
    const life = tied();
    life.done('secretary', group.recordItem('1'));
    life.done('secretary', group.submit(1));
    const position = life.done('head', group.sign()).at(-1)?.position;
    expect(paperOf(life, 'for signature').signatures[0]?.mark.kind).toBe('line');
    expect(paperOf(life, 'certified').signatures[0]?.mark).toMatchObject({
      kind: 'electronic',
      hash: { hex: group.paper },
      lines: [{}, { text: `№ ${position}` }],
    });
  });

  it('of which a part is left out says that it is an extract, and certifies nothing', () => {
    const life = tied();
    life.done('secretary', group.recordItem('1'));
    life.done('secretary', group.submit(1));
    life.done('head', group.sign());
    const paper = paperOf(life, 'extract');
    expect(paper.head?.kind).toBe('PROTOKOLDAN ÇIXARIŞ');
    expect(paper.status).toMatchObject({
      mark: 'ÇIXARIŞ',
      line: expect.stringContaining('təsdiq edilmiş nüsxə sayılmır'),
    });
    expect(paper.signatures[0]?.mark).toMatchObject({ statement: 'Tam protokol elektron qaydada imzalanıb' });
    expect(JSON.stringify(paper.footer)).not.toContain('SHA-256');
    expect(paperOf(life, 'certified').status).toBeUndefined();
  });

  it('of a meeting that was called and not held says so, and who came', () => {
    const life = group.gathered(['head']);
    life.pass(30).done('head', group.closeWithoutQuorum);
    const paper = paperOf(life, 'for signature');
    expect(sections(paper)).toEqual([]);
    expect(JSON.stringify(paper.blocks)).toContain('yetərsay olmadığı üçün keçirilməmişdir');
    expect(JSON.stringify(paper.blocks)).toContain('6 üzvdən 1-i iştirak edirdi');
  });
});

describe('a protocol whose print the head signed', () => {
  it('says so in place of the electronic signature, with the letter and the two officers, and the hash of what was signed', () => {
    const life = withLetter(group.submitted());
    life.done('secretary', recordOnPaper('head', group.sign()));
    life.done('second', confirmOnPaper());
    const [signature] = paperOf(life, 'certified').signatures;
    expect(signature).toMatchObject({
      name: 'head',
      mark: { kind: 'electronic', statement: 'Kağız üzərində imzalanıb', hash: { hex: group.paper } },
    });
    const [letter] = signature?.mark.kind === 'electronic' ? signature.mark.lines : [];
    expect(letter?.text).toBe('qeydiyyat № G-2026/1; qeyd edən secretary, təsdiq edən second');
  });
});
