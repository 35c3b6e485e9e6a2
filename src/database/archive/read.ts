import type { ZodType } from 'zod';
import { ArchiveRefused } from '../refused.ts';
import { closingShape, type Header, headerShape, Measure, openingShape } from './format.ts';

/** What is done with the parts of an archive as they pass. A part whose checksum is wrong throws after its last line. */
export type Receiver = {
  header(header: Header): Promise<void>;
  rows(table: string, columns: readonly string[], lines: AsyncIterable<string>): Promise<void>;
  blob(hash: string, size: number, lines: AsyncIterable<string>): Promise<void>;
  /** Nothing more comes. */
  end(): void;
};

/**
 * Hands on the parts of an archive in their order. Every line is counted and hashed on the way; nothing may follow the end.
 * @throws ArchiveRefused when it is not whole, was changed, or is something else.
 */
export async function readArchive(lines: AsyncIterator<string>, receiver: Receiver): Promise<void> {
  const whole = new Measure();
  const next = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new ArchiveRefused('it is cut off');
    return value;
  };
  const first = await next();
  const header = headerShape.safeParse(parsed(first));
  if (!header.success)
    throw new ArchiveRefused('it is no back-up of Vahid, or one of a version that this one does not know');
  whole.add(first);
  await receiver.header(header.data);
  for (let parts = 0; ; parts += 1) {
    const before = whole.sha256;
    const line = await next();
    const opening = shaped(openingShape, line);
    if ('end' in opening) {
      if (opening.parts !== parts || opening.sha256 !== before) throw new ArchiveRefused('it was changed');
      if (!(await lines.next()).done) throw new ArchiveRefused('something follows its end');
      return receiver.end();
    }
    whole.add(line);
    const part = partLines(next, whole);
    if ('table' in opening) await receiver.rows(opening.table, opening.columns, part);
    else await receiver.blob(opening.blob, opening.size, part);
  }
}

/** The lines of one part, up to its closing; none of them can be taken for the closing, which is a JSON object. */
async function* partLines(next: () => Promise<string>, whole: Measure): AsyncGenerator<string> {
  const measure = new Measure();
  for (;;) {
    const line = await next();
    whole.add(line);
    if (line.startsWith('{')) {
      const { lines, sha256 } = shaped(closingShape, line);
      if (lines !== measure.lines || sha256 !== measure.sha256) throw new ArchiveRefused('it was changed');
      return;
    }
    measure.add(line);
    yield line;
  }
}

function shaped<Shape>(shape: ZodType<Shape>, line: string): Shape {
  const { data } = shape.safeParse(parsed(line));
  if (data === undefined) throw new ArchiveRefused('it was changed');
  return data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
