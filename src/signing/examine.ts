import { attempted } from './bytes.ts';
import { factsOf, trustOf } from './certificate.ts';
import { type Place, placesIn, revisionsIn } from './places.ts';
import { readSignature } from './reading.ts';
import type { Examined, ExaminedSignature, PdfProblem } from './vocabulary.ts';

export type Examining = {
  /** Certificates that are trusted, DER. */
  readonly anchors: readonly Uint8Array[];
  /** Now, UTC. */
  readonly now: string;
};

/** What signatures a PDF bears, whoever made them, and whether they hold. It asks no network and unpacks nothing. */
export function examineSigned(pdf: Uint8Array, examining: Examining): Examined | PdfProblem {
  if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return 'notPdf';
  const ends = revisionsIn(pdf);
  const signatures = placesIn(pdf).map((place) => examined(pdf, place, ends, examining));
  return { signatures, revisions: Math.max(1, ends.length) };
}

function examined(
  pdf: Uint8Array,
  place: Place,
  ends: readonly number[],
  { anchors, now }: Examining,
): ExaminedSignature {
  const [from, to] = place.hole;
  const content = Buffer.concat([pdf.subarray(0, from), pdf.subarray(to, place.end)]);
  const read = place.cms && readSignature(place.cms, content);
  const at = read?.at ?? place.at;
  const when = at ?? now;
  const der = read?.certificate;
  const certificate = der && attempted(() => factsOf(der));
  const revision = revisionOf(place.end, ends, pdf.length);
  return {
    soundness: !read || !certificate || isStamp(place) ? 'unreadable' : read.soundness,
    kind: place.kind,
    certificate,
    trust: (der && attempted(() => trustOf(der, read.beside, anchors, when))) ?? 'unknown',
    at,
    inItsTime: certificate !== undefined && certificate.from <= when && when <= certificate.until,
    ...(revision === undefined ? { revision: undefined } : { revision }),
  };
}

/** A time stamp of an authority signs its own words about the file, not the file. */
const isStamp = ({ kind }: Place): boolean => kind === 'ETSI.RFC3161' || !kind.endsWith('.detached');

/** A signature may end before the line of `%%EOF` does. */
function revisionOf(end: number, ends: readonly number[], length: number): number | undefined {
  if (end === length) return Math.max(1, ends.length);
  const index = ends.findIndex((each) => end <= each && each - end <= 2);
  return index < 0 ? undefined : index + 1;
}

/**
 * Whether a file begins with the bytes of a paper, and what follows them begins anew, so that the paper is its first
 * revision to the byte.
 */
export function beginsWith(file: Uint8Array, paper: Uint8Array): boolean {
  if (file.length < paper.length || Buffer.compare(file.subarray(0, paper.length), paper) !== 0) return false;
  return revisionsIn(paper).length > 0;
}
