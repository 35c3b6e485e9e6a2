import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { type Letters, lettersOf, sharedLetters } from './letters.ts';
import { broadest, printable } from './printable.ts';
import type { PaperDocument } from './vocabulary.ts';

/** Resolved through the package's own names, so that it holds in the sources and in the bundle alike. */
const here = createRequire(import.meta.url);

const faces = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
];

/** Sheets set before the compiler is told to forget what it did not use again: rarely, as looking costs 2 ms. */
const sheetsBetweenForgetting = 24;

type Press = { readonly compiler: NodeCompiler; readonly template: string; readonly letters: Letters; sheets: number };

let press: Press | undefined;

/**
 * The paper as PDF/A-2a (tagged, fonts inside, its language set): equal papers give equal bytes, on any machine.
 * Blocks for about five milliseconds a page; the first call also reads template and fonts.
 *
 * Throws when `createdAt` is no instant, and when the template or the compiler fails: whatever the strings hold, that is a
 * bug of ours.
 */
export function renderPdf(paper: PaperDocument): Uint8Array {
  press ??= setUp();
  const { compiler, template, letters } = press;
  const creationTimestamp = secondsOf(paper.createdAt);
  const inputs = toPrint(paper, letters);
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (compiled.result === null) throw new Error(`The paper was not set: ${complaints(compiled)}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: PdfStandard.A_2a, creationTimestamp });
  forget(press, compiled.result.numOfPages);
  return pdf;
}

function forget(used: Press, sheets: number): void {
  used.sheets += sheets;
  if (used.sheets < sheetsBetweenForgetting) return;
  used.compiler.evictCache(1);
  used.sheets = 0;
}

function setUp(): Press {
  const fonts = faces.map((face) => readFileSync(here.resolve(face)));
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] }),
    template: readFileSync(here.resolve('#paper/paper.typ'), 'utf8'),
    letters: sharedLetters(fonts.map(lettersOf)),
    sheets: 0,
  };
}

/** The paper as the template reads it: every string printable, and how broad its words are (em a letter). */
function toPrint(paper: PaperDocument, letters: Letters): Record<string, string> {
  let broad = 0.5;
  const clean = JSON.stringify(paper, (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = printable(value, letters);
    broad = Math.max(broad, broadest(text, letters));
    return text;
  });
  return { paper: clean, broad: String(broad) };
}

function secondsOf(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds))
    throw new Error(`A paper's createdAt must be an instant, not ${JSON.stringify(instant)}.`);
  return Math.floor(milliseconds / 1000);
}

function complaints(compiled: ReturnType<NodeCompiler['compile']>): string {
  return JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []);
}
