import { describe, expect, it } from 'vitest';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { peopleActs, peopleRefusals } from './messages.ts';

describe('what the room of people says', () => {
  it('says from when a name is in force, or nothing of a body older than the records', () => {
    const { BodyEntered } = actSamples.people;
    expect(peopleActs.BodyEntered(BodyEntered, names, zone).az).toBe(
      'Qurum siyahıya daxil edildi: Səhiyyə Nazirliyi (dövlət orqanı, 2022-ci il iyulun 28-dən).',
    );
    expect(peopleActs.BodyEntered({ ...BodyEntered, from: null }, names, zone).ru).toBe(
      'В список внесён орган: Министерство здравоохранения (государственный орган).',
    );
  });

  it('names both bodies of a succession', () => {
    const sentence = peopleRefusals.bodySucceeded(refusalSamples.people.bodySucceeded, names, zone);
    expect(sentence.en).toContain('Ministry of Health; its successor: Ministry of Labour');
  });

  it('says which seat does not fit which kind of body', () => {
    const sentence = peopleRefusals.seatNotOfThisKind(refusalSamples.people.seatNotOfThisKind, names, zone);
    expect(sentence.az).toContain('Səhiyyə Nazirliyi (dövlət orqanı); yerin növü: ixtisaslaşmış QHT');
  });
});
