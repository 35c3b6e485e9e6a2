import { describe, expect, it } from 'vitest';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument, Section } from '#paper/vocabulary.ts';
import type { Names } from '#people/names.ts';
import * as after from '../../test/after-meeting.ts';
import * as election from '../../test/election.ts';
import * as floor from '../../test/floor.ts';
import type { Life } from '../../test/given.ts';
import { confirmOnPaper, recordOnPaper, withLetter } from '../../test/on-paper.ts';
import * as group from '../../test/working-group.ts';
import { extractPaper } from './extract-paper.ts';
import { type ProtocolCopy, protocolPaper } from './paper.ts';
import type { ProtocolRecord } from './paper-record.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });
const names: Names = { person: said, body: said };

const paperOf = (life: Life, copy: ProtocolCopy): PaperDocument => protocolPaper(recordOf(life), copy);

function recordOf(life: Life): ProtocolRecord {
  const { charter, composition } = life;
  const texts = (wording: { readonly ref: string } | null | undefined) => wording?.ref.slice(2) ?? '';
  const seen = life.meeting(group.meeting);
  return { charter, group: 'g', composition, ...seen, names, texts, number: '1', tongue: 'az' };
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

  it('says who was elected, round by round, with the count of each and nobody’s ballot', () => {
    const [first = '', second = '', third = ''] = election.standing;
    const life = election.secondRound();
    life.done('head', election.open);
    for (const person of group.everyone) life.done(person, election.cast);
    life.done('head', election.close(first, first, first, first, second, 'abstain'));
    life.pass(60).done('head', group.closeMeeting);
    const [elected] = sections(paperOf(life, 'for signature')).filter(({ label }) => label.startsWith('SEÇİLDİ'));
    expect(elected?.label).toBe(`SEÇİLDİ: ${first.toLocaleUpperCase('az')}`);
    expect(elected?.margin).toBe('3.6-cı bənd');
    expect(elected?.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'rapporteur on the shelters',
      `${first}: 3; ${second}: 2; ${third}: 1; Hamısının əleyhinə: 0; Bitərəf: 0; Səs verməyib: 0`,
      expect.stringMatching(
        /^Səs çoxluğunu heç kim toplamadı, ikinci dövrədə namizədlər: .* Seçilmək üçün lazım olan səs: 4/,
      ),
      `${first}: 4; ${second}: 1; Hamısının əleyhinə: 0; Bitərəf: 1; Səs verməyib: 0`,
      `Seçildi: ${first}. Seçilmək üçün lazım olan səs: 3 (sayılan: 5).`,
    ]);
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

describe('what a protocol tells of each item', () => {
  it('prints a separate opinion beside the decision, and who voted how', () => {
    const life = after.decided();
    const [first = ''] = group.members;
    life.done(first, after.dissent());
    const all = sections(paperOf(life, 'draft'));
    expect(all.map(({ label }) => label)).toContain('XÜSUSİ RƏY');
    const opinion = JSON.stringify(all.find(({ label }) => label === 'XÜSUSİ RƏY'));
    expect(opinion).toContain(first);
    expect(opinion).toContain('a separate opinion');
    const decision = JSON.stringify(all.find(({ label }) => label === 'TƏKLİF QƏBUL EDİLDİ'));
    expect(decision).toContain(`"text":"${first}","tone":"note","lead":"əleyhinə"`);
  });

  it('says who was there for the item, who spoke in which order, and who did not vote on it', () => {
    const life = group.opened();
    const [first = '', second = ''] = group.members;
    life.done('head', group.takeUpItem('1'));
    life.done(first, floor.ask());
    life.done(second, floor.ask());
    life.done('head', floor.give(second));
    life.pass(4).done('head', floor.endSpeech);
    life.done(first, floor.recuse());
    life.pass(5).done('secretary', group.leave('head'));
    life.pass(5).done('secretary', group.arrive('head', 'remote'));
    life.pass(10).done('head', group.closeMeeting);
    const told = JSON.stringify(paperOf(life, 'draft').blocks);
    expect(told).toContain('"lead":"Söz alanlar"');
    expect(told).toContain(`${second} 10:00–10:04`);
    expect(told).toMatch(/6: head \([^)]*məsələnin bir hissəsində, 10:00–10:09, 10:14–10:24\)/);
    expect(told).toContain('"lead":"Bu məsələ üzrə səs verməyib"');
  });

  it('of a corrected protocol names the version that it corrects, by number, act and hash, and says why', () => {
    const life = after.signedWithDecision();
    const position = life.meeting(group.meeting).protocol.signed?.position;
    life.done('secretary', after.correct);
    const told = JSON.stringify(paperOf(life, 'draft').blocks);
    expect(told).toContain(`jurnal aktı № ${position}, SHA-256 ${group.paper}`);
    expect(told).toContain('a name was wrong');
  });
});

describe('an extract', () => {
  const wish = { number: '1/1', item: '1', body: 'health', officer: 'secretary', office: 'Katiblik', on: '2026-02-20' };

  it('holds its item alone, cites the protocol by number, act and hash, and is certified', () => {
    const life = after.signedWithDecision();
    const paper = extractPaper(recordOf(life), wish);
    const told = JSON.stringify(paper);
    expect(paper?.head).toMatchObject({ kind: 'PROTOKOLDAN ÇIXARIŞ', number: '№ 1/1' });
    expect(told).toContain('1. item 1');
    expect(told).not.toContain('item 2');
    expect(told).toContain(`Jurnal aktı № ${life.meeting(group.meeting).protocol.signed?.position}`);
    expect(paper?.signatures[0]).toMatchObject({
      office: 'Katiblik',
      mark: { statement: 'Düzgündür', hash: { hex: group.paper }, lines: [{ text: '20 fevral 2026-cı il' }] },
    });
  });

  it('is not made of what is not signed', () => {
    expect(extractPaper(recordOf(after.decided()), wish)).toBeUndefined();
  });
});

describe('both files of a paper', () => {
  it('are the same bytes when they are made again, and the PDF is tagged, archival and says its language', async () => {
    const make = () => protocolPaper(recordOf(after.signedWithDecision()), 'certified');
    expect(Buffer.from(await docxOf(make())).equals(await docxOf(make()))).toBe(true);
    const pdf = Buffer.from(renderPdf(make())).toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfaid:part']) expect(pdf).toContain(mark);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
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
