import { Unread } from '#journal/unread.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { Reader } from './reader.ts';
import type { Thing } from './vocabulary.ts';

/** Texts by their reference; an erased one is a dash in brackets, one that is not for the reader is nothing at all. */
export type Texts = (wording: Pick<Wording, 'ref'> | null | undefined) => string;

const erased = '[—]';

/**
 * The texts that this reader may read, as strings: the only way from what is kept to what a screen shows. `seen` is told of
 * each thing whose text was taken.
 */
export function revealed(unread: Unread, reader: Reader, seen: (thing: Thing) => void = () => {}): Texts {
  const kept = Unread.open(unread);
  return (wording) => {
    const text = wording && kept.get(wording.ref);
    if (!text || !reader.may(text.thing)) return '';
    seen(text.thing);
    return text.body ?? erased;
  };
}

/**
 * The texts for a paper that is made for all whom it concerns, whoever asks for it: the paper of a protocol is what the head
 * signs. Who gets the paper is asked where it is handed out. A test of the house names the files that may use this.
 */
export function revealedForPaper(unread: Unread): Texts {
  const kept = Unread.open(unread);
  return (wording) => (wording ? (kept.get(wording.ref)?.body ?? erased) : '');
}
