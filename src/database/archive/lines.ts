import { ArchiveRefused } from '../refused.ts';

/** Longer than any line of ours: a row is at most a few forms. */
const LONGEST = 64 * 1024 * 1024;

/** The lines of a stream of bytes, without their ends; only a line feed ends a line, whatever stands in it. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end)]).toString('utf8');
      held = [];
      length = 0;
      start = end + 1;
    }
    if (start === chunk.length) continue;
    held.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST) throw new ArchiveRefused('a line of it is too long');
  }
  if (length > 0) throw new ArchiveRefused('it is cut off');
}
