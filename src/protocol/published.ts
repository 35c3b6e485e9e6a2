import type { Texts } from '#marking/revealed.ts';
import type { Protocol } from './vocabulary.ts';

/** What systems get of remarks, separate opinions, extracts and earlier versions, as the reader of the protocol may know it. */
export const afterwardsJson = (protocol: Protocol, texts: Texts) => ({
  circulated: protocol.circulated ?? null,
  remarks: [...protocol.remarks.values()].map(({ remark, item, text, by, at, answer }) => ({
    remark,
    item,
    text: texts(text),
    by,
    at,
    answer: answer ? { text: texts(answer.text), taken: answer.taken, by: answer.by, at: answer.at } : null,
  })),
  dissents: protocol.dissents.map(({ proposal, item, text, by, at }) => ({
    proposal,
    item,
    text: texts(text),
    by,
    at,
  })),
  extracts: [...protocol.extracts.values()].map(({ extract, number, item, body, version, paper, docx, by, at }) => ({
    ...{ extract, number, item, body, version, paper, docx, by, at },
  })),
  versions: protocol.versions.map(({ version, number, paper, signed, corrected }) => ({
    ...{ version, number, paper, signed },
    corrected: { by: corrected.by, at: corrected.at, reason: texts(corrected.reason) },
  })),
});
