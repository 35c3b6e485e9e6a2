import type { Entry } from '#journal/vocabulary.ts';
import type { ProtocolSignature } from './signature-vocabulary.ts';
import type { SignedVersion } from './version-vocabulary.ts';
import type { Protocol, ProtocolAct } from './vocabulary.ts';

export const noProtocol = (): Protocol => ({
  stage: 'draft',
  revision: 0,
  items: new Map(),
  number: undefined,
  paper: undefined,
  submitted: undefined,
  returnedFor: undefined,
  signatures: [],
  signed: undefined,
  circulated: undefined,
  remarks: new Map(),
  dissents: [],
  extracts: new Map(),
  versions: [],
});

const types: readonly string[] = [
  'ItemRecorded',
  'ProtocolSubmitted',
  'ProtocolReturned',
  'ProtocolSigned',
  'ProtocolTakenBack',
  'ProtocolCirculated',
  'RemarkMade',
  'RemarkAnswered',
  'DissentAttached',
  'ExtractIssued',
  'ProtocolCorrected',
] satisfies readonly ProtocolAct['type'][];

export const isProtocolAct = (entry: Entry): entry is Entry & ProtocolAct => types.includes(entry.type);

/** Folds one act on the protocol of a meeting; changes `protocol` in place. */
export function evolveProtocol(protocol: Protocol, entry: Entry & ProtocolAct): Protocol {
  const { type, data, at, by, position, onPaper } = entry;
  switch (type) {
    case 'ItemRecorded':
      protocol.items.set(data.item, { heard: data.heard, spoke: data.spoke, by, at });
      return written(protocol);
    case 'ProtocolSubmitted':
      protocol.signatures.length = 0;
      return Object.assign(protocol, {
        stage: 'submitted',
        number: data.number,
        paper: data.paper,
        submitted: { by, at },
      });
    case 'ProtocolReturned':
      protocol.signatures.length = 0;
      return Object.assign(protocol, { stage: 'returned', returnedFor: data.reason, paper: undefined });
    case 'ProtocolSigned':
      return withSignature(protocol, data.awaits, {
        ...{ office: data.office ?? 'head', by, at, position, onPaper },
        ...{ certificate: data.signature, takenBackBy: undefined },
      });
    case 'ProtocolTakenBack':
      return withSignature(protocol, data.awaits, {
        ...{ office: data.office ?? 'head', by: data.person, at, position, onPaper },
        ...{ certificate: data.signature, takenBackBy: by },
      });
    case 'ProtocolCirculated':
      return Object.assign(protocol, { circulated: { until: data.until, by, at } });
    case 'RemarkMade': {
      const { remark, item, text } = data;
      protocol.remarks.set(remark, { remark, item, text, by, at, answer: undefined });
      return protocol;
    }
    case 'RemarkAnswered': {
      const remark = protocol.remarks.get(data.remark);
      if (remark) remark.answer = { text: data.answer, taken: data.taken, by, at };
      return protocol;
    }
    case 'DissentAttached':
      protocol.dissents.push({ proposal: data.proposal, item: data.item, text: data.text, by, at });
      return written(protocol);
    case 'ExtractIssued': {
      const { meeting: _meeting, ...issued } = data;
      protocol.extracts.set(data.extract, { ...issued, by, at, position });
      return protocol;
    }
    case 'ProtocolCorrected':
      return corrected(protocol, data, { reason: data.reason, by, at });
  }
}

/** What is written now was not submitted: whatever was is taken back. */
function written(protocol: Protocol): Protocol {
  protocol.revision += 1;
  protocol.stage = 'draft';
  protocol.paper = undefined;
  protocol.signatures.length = 0;
  return protocol;
}

/** The signed version stays as it is; the next one begins with the same record, and with remarks of its own. */
function corrected(
  protocol: Protocol,
  { version, number, paper }: { readonly version: number; readonly number: string; readonly paper: string },
  correction: SignedVersion['corrected'],
): Protocol {
  const { signed, signatures } = protocol;
  if (signed)
    protocol.versions.push({
      ...{ version: version - 1, number, paper, signatures: [...signatures] },
      ...{ signed: { by: signed.by, at: signed.at, position: signed.position }, corrected: correction },
    });
  protocol.remarks.clear();
  return Object.assign(written(protocol), { signed: undefined, submitted: undefined, circulated: undefined });
}

/** Signed once nobody's signature is awaited any more. */
function withSignature(protocol: Protocol, awaits: unknown, signature: ProtocolSignature): Protocol {
  protocol.signatures.push(signature);
  if (awaits !== undefined) return protocol;
  const { by, at, position, onPaper } = signature;
  return Object.assign(protocol, { stage: 'signed', signed: { by, at, position, onPaper } });
}
