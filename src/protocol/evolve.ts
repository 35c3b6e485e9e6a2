import type { Entry } from '#journal/vocabulary.ts';
import type { ProtocolSignature } from './signature-vocabulary.ts';
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
});

const types: readonly string[] = [
  'ItemRecorded',
  'ProtocolSubmitted',
  'ProtocolReturned',
  'ProtocolSigned',
  'ProtocolTakenBack',
] satisfies readonly ProtocolAct['type'][];

export const isProtocolAct = (entry: Entry): entry is Entry & ProtocolAct => types.includes(entry.type);

/** Folds one act on the protocol of a meeting; changes `protocol` in place. */
export function evolveProtocol(protocol: Protocol, entry: Entry & ProtocolAct): Protocol {
  const { type, data, at, by, position, onPaper } = entry;
  switch (type) {
    case 'ItemRecorded':
      protocol.items.set(data.item, { heard: data.heard, spoke: data.spoke });
      protocol.revision += 1;
      protocol.stage = 'draft';
      protocol.paper = undefined;
      protocol.signatures.length = 0;
      return protocol;
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
  }
}

/** Signed once nobody's signature is awaited any more. */
function withSignature(protocol: Protocol, awaits: unknown, signature: ProtocolSignature): Protocol {
  protocol.signatures.push(signature);
  if (awaits !== undefined) return protocol;
  const { by, at, position, onPaper } = signature;
  return Object.assign(protocol, { stage: 'signed', signed: { by, at, position, onPaper } });
}
