import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Names } from '#people/names.ts';
import * as after from '../../test/after-meeting.ts';
import { askConsent, closeConsent, hands } from '../../test/amending.ts';
import * as election from '../../test/election.ts';
import * as floor from '../../test/floor.ts';
import type { Life } from '../../test/given.ts';
import { read } from '../../test/pages.ts';
import * as secret from '../../test/secret.ts';
import { drafted, raising } from '../../test/voting-ways.ts';
import * as group from '../../test/working-group.ts';
import { protocolAkn } from './akn.ts';
import { protocolPaper } from './paper.ts';
import type { ProtocolRecord } from './paper-record.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });
const names: Names = { person: said, body: said };

function recordOf(life: Life): ProtocolRecord {
  const { charter, composition } = life;
  const texts = (wording: { readonly ref: string } | null | undefined) => wording?.ref.slice(2) ?? '';
  const seen = life.meeting(group.meeting);
  return { charter, group: 'g', composition, ...seen, names, texts, number: '1', tongue: 'az' };
}

const draftOf = (life: Life): string => protocolAkn(recordOf(life), 'draft');

/** What the schema says against documents; nothing if they are valid. */
async function wrongWith(...documents: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: read('test/akoma-ntoso/used.xsd'),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Targets of references inside that nothing in the document has as its id. */
function dangling(document: string): readonly string[] {
  const ids = new Set([...document.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...document.matchAll(/"#([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(targets.length).toBeGreaterThan(5);
  return targets.filter((target) => !ids.has(target));
}

/** Whatever a meeting can leave behind, one life each. */
const lives: Readonly<Record<string, () => Life>> = {
  'a draft without a word': () => group.held(),
  'a vote by name with a separate opinion': () => {
    const life = after.decided();
    life.done(group.members[0] ?? '', after.dissent());
    return life;
  },
  'a signed protocol': () => after.signedWithDecision(),
  'a corrected version': () => {
    const life = after.signedWithDecision();
    life.done('secretary', after.correct);
    return life;
  },
  'a show of hands': () => {
    const life = raising();
    life.done('secretary', hands([4, 2, 0], 'for'));
    life.done('head', group.closeVote('1'));
    return life;
  },
  'adoption without objection': () => {
    const life = drafted();
    life.done('head', askConsent());
    life.done('head', closeConsent());
    return life;
  },
  'a secret vote': () => {
    const life = secret.voting(group.everyone);
    life.done('head', secret.close(secret.ballots(4, 2)));
    return life;
  },
  'speakers, an expert, a substitute, a recusal and a break': () => {
    const life = floor.inHand();
    life.done('secretary', floor.admitExpert());
    life.done(floor.labour, floor.recuse());
    life.done(floor.health, floor.ask());
    life.done('head', floor.give(floor.health));
    life.pass(5).done('head', floor.endSpeech);
    life.done('head', floor.give('e1'));
    life.pass(5).done('head', floor.endSpeech);
    life.done('head', floor.adjourn());
    life.pass(30).done('head', floor.resume);
    return life;
  },
  'an election over two rounds': () => {
    const [first = '', second = ''] = election.standing;
    const life = election.secondRound();
    life.done('head', election.open);
    for (const person of group.everyone) life.done(person, election.cast);
    life.done('head', election.close(first, first, first, first, second, 'abstain'));
    return life;
  },
  'no quorum': () => {
    const life = group.gathered(['head']);
    life.pass(60).done('head', group.closeWithoutQuorum);
    return life;
  },
};

const made = Object.entries(lives).map(([name, life]) => [name, life()] as const);
const named = (name: string): Life => made.find(([each]) => each === name)?.[1] ?? group.held();

describe('a protocol as Akoma Ntoso', () => {
  it('is valid in every form that a meeting can give it, and points to nothing that is not there', async () => {
    const documents = made.flatMap(([, life]) => [
      draftOf(life),
      protocolAkn(recordOf(life), 'extract'),
      protocolAkn({ ...recordOf(life), tongue: 'ru' }, 'certified'),
    ]);
    expect(await wrongWith(...documents)).toEqual([]);
    expect(documents.flatMap(dangling)).toEqual([]);
  });

  it('is checked in a way that can fail', async () => {
    const document = draftOf(named('a show of hands'));
    expect(await wrongWith(document.replace(' value="az"', ''))).not.toEqual([]);
    expect(
      await wrongWith(document.replace('<rollCall ', '<prayers ').replace('</rollCall>', '</prayers>')),
    ).not.toEqual([]);
    expect(dangling(document.replace('eId="person-1"', ''))).toContain('person-1');
  });

  it('is the same bytes when it is made again', () => {
    for (const [, life] of made) expect(draftOf(life)).toBe(draftOf(life));
  });

  it('counts what was counted, and lets a name stand beside its vote', () => {
    const document = draftOf(named('a vote by name with a separate opinion'));
    expect(document).toContain('<quorum eId="quorum-1__needed" value="4" refersTo="#concept-2"/>');
    expect(document).toMatch(/<count eId="voting-1__for" value="4"/);
    expect(document).toMatch(/<count eId="voting-1__against" value="1"/);
    expect(document).toMatch(
      /<voting eId="voting-1" outcome="#concept-\d+" refersTo="#concept-\d+" href="#decision-1">/,
    );
    const [first = ''] = group.members;
    expect(document).toMatch(new RegExp(`<vote by="#person-\\d+" choice="#voting-1__against">${first}</vote>`));
    expect(document).toMatch(/<opinion by="#person-\d+" type="dissenting">.*separate opinion/);
  });

  it('says of a secret vote how many, and of nobody how', () => {
    const document = draftOf(named('a secret vote'));
    expect(document).toMatch(/<count eId="voting-1__for" value="4"/);
    expect(document).not.toContain('<vote ');
    expect(document).toContain('Gizli səsvermə');
  });

  it('counts nothing where nobody objected, and names nobody where hands were only counted', () => {
    const consent = draftOf(named('adoption without objection'));
    expect(consent).toContain('eId="voting-1__entitled"');
    expect(consent).not.toContain('voting-1__for');
    const byHands = draftOf(named('a show of hands'));
    expect(byHands).toMatch(/<count eId="voting-1__for" value="4"/);
    expect(byHands).not.toContain('<vote ');
  });

  it('counts each round of an election by candidate, and names no voter', () => {
    const document = draftOf(named('an election over two rounds'));
    expect(document).toMatch(/<voting eId="voting-e1-1" /);
    expect(document).toMatch(/<count eId="voting-e1-2__candidate-1" value="4" refersTo="#person-\d+"\/>/);
    expect(document).toContain('<debateSection eId="dbsect-1__election-1" name="election">');
    expect(document).not.toContain('<vote ');
  });

  it('gives each speaker his time, and the expert his part', () => {
    const document = draftOf(named('speakers, an expert, a substitute, a recusal and a break'));
    const speech =
      /<speech eId="dbsect-1__speech-1" by="#person-\d+" as="#role-\d+" startTime="2026-[^"]+Z" endTime="2026-[^"]+Z">/;
    expect(document).toMatch(speech);
    expect(document).toContain('showAs="dəvət olunmuş mütəxəssis"');
    expect(document).toContain('<adjournment eId="adj-1">');
  });

  it('names the signed paper by its hash, and says that it is not what was signed', () => {
    const life = named('a signed protocol');
    const document = protocolAkn(recordOf(life), 'certified');
    expect(document).toContain(`<FRBRalias name="paper SHA-256" value="${group.paper}"/>`);
    expect(document).toContain('<FRBRauthoritative value="false"/>');
    expect(document).toMatch(/<docStatus>[^<]*PDF/);
    expect(document).toMatch(new RegExp(`<signature>[^\\n]*${group.paper}`));
  });

  it('of a corrected version names the one before by number and hash', () => {
    const document = draftOf(named('a corrected version'));
    expect(document).toContain('contains="singleVersion"');
    expect(document).toContain('<FRBRversionNumber value="2"/>');
    expect(document).toMatch(new RegExp(`<original eId="version-1" [^>]*SHA-256 ${group.paper}"/>`));
    expect(document).toContain('<eventRef eId="event-corrected-1"');
  });

  it('says every text that the paper says', () => {
    for (const [name, life] of made) {
      const record = recordOf(life);
      const document = draftOf(life);
      const blocks = protocolPaper(record, 'draft').blocks.flatMap((block) => ('blocks' in block ? block.blocks : []));
      for (const block of blocks) {
        if (block.kind === 'tally') expect(document, name).toContain(block.outcome);
        if (block.kind === 'quotation') expect(document, name).toContain(block.text);
        if (block.kind === 'paragraph' && block.tone === undefined) expect(document, name).toContain(block.text);
      }
    }
  });
});
