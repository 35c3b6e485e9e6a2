import fc from 'fast-check';
import { writable } from '#journal/canonical.ts';
import type { Json } from '#journal/vocabulary.ts';

/** Texts of every kind that the journal can hold. */
export const aText: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 20 }).map(writable);

/** Values of every kind that the journal can hold. */
export const aJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    aText,
    fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(aText, tie('json'), { maxKeys: 4 }),
  ),
})).json;
