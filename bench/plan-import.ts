import { workbookOf } from '#paper/workbook.ts';
import { tableToAdopt, unsettled } from '#plan/reading/adoption.ts';
import { registerOf } from '#plan/reading/names.ts';
import { readRows } from '#plan/reading/rows.ts';
import { draftOf } from '#plan/reading/start.ts';
import { yearsOf } from '#plan/terms.ts';
import { readSheet } from '#sheet/read.ts';
import { registerOfBodies } from '../test/plan/bodies.ts';
import { clipboard } from '../test/plan/clipboard.ts';

/** From the sending of a table to what was understood of it, milliseconds. */
const LIMIT = 5_000;
/** Of a page, to understand it all again. */
const PAGE = 100;

const bodies = registerOfBodies();
const names = [...bodies.values()].map((body) => body.names.at(-1)?.name.az ?? '');
const heading = ['Sıra №-si', 'Tədbirin adı', 'İcraçı orqanlar', 'İcra müddəti (illər üzrə)'];
const rows = Array.from({ length: 1_000 }, (_, at) => [
  `${Math.floor(at / 100) + 1}.${(Math.floor(at / 10) % 10) + 1}.${(at % 10) + 1}`,
  `Tədbir ${at}: qurbanların müdafiəsi və onlara yardım göstərilməsi sahəsində işin təkmilləşdirilməsi`,
  `${names[at % names.length]}, ${names[(at * 7 + 1) % names.length]}; tövsiyə edilir: Naməlum Qurum ${at % 50}`,
  `2026-${2027 + (at % 3)}`,
]);

const bytes = (text: string) => new TextEncoder().encode(text);
const workbook = workbookOf({ title: 'Plan', columns: heading.map((title) => ({ title })), rows });
const forms: readonly (readonly [string, Uint8Array])[] = [
  ['XLSX', await bytesOf(workbook)],
  ['CSV', bytes([heading, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))],
  ['Excel’s clipboard', bytes(clipboard.excel([heading, ...rows]))],
  ['Word’s clipboard', bytes(clipboard.word([heading, ...rows]))],
];

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const made: Uint8Array[] = [];
  for await (const part of parts) made.push(part);
  return Buffer.concat(made);
}

/** A table of a thousand measures, from its bytes to the table that is adopted: a line for each form. */
export async function importReport(): Promise<string> {
  const lines: string[] = [];
  for (const [form, given] of forms) {
    const began = performance.now();
    const read = await readSheet(given);
    if ('trouble' in read) throw new Error(`${form}: ${read.trouble}`);
    const register = registerOf(bodies);
    const understood = readRows(draftOf(read.tables), { register, period: yearsOf(2026, 2030) });
    const whole = performance.now() - began;
    const page = middleOf(() => {
      readRows(draftOf(read.tables), { register: registerOf(bodies), period: yearsOf(2026, 2030) });
    });
    const { measures } = tableToAdopt(understood);
    const met = (value: number, limit: number) => (value < limit ? 'met' : 'NOT MET');
    lines.push(
      `${form}: ${measures.length} measures of ${given.length} bytes in ${Math.round(whole)} ms (${LIMIT} ms: ${met(whole, LIMIT)}); understood again for a page in ${Math.round(page)} ms (${PAGE} ms: ${met(page, PAGE)}); ${unsettled(understood)} rows to be settled\n`,
    );
  }
  return lines.join('');
}

function middleOf(task: () => void): number {
  const waits = Array.from({ length: 11 }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
  return waits.sort((one, other) => one - other)[5] ?? Number.NaN;
}
