import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf } from './archive.ts';

it('holds the files as they are, under their names, in their order', async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-zəğışöü]{1,9}(\/[A-Z0-9-]{1,9})?\.pdf$/), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (listed, bytes) => {
      const archive = await archiveOf(listed.map((name) => ({ name, bytes })));
      const files = unzipSync(archive);
      expect(Object.keys(files)).toEqual(listed);
      for (const name of listed) expect(Buffer.compare(files[name] ?? new Uint8Array(), bytes)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

it('is made again byte by byte, also of files larger than a step', async () => {
  const files = [
    { name: 'əlavə.pdf', bytes: new Uint8Array(2_500_000).fill(7) },
    { name: 'boş.pdf', bytes: new Uint8Array() },
  ];
  const archive = await archiveOf(files);
  expect(Buffer.compare(archive, await archiveOf(files))).toBe(0);
  expect(unzipSync(archive)['əlavə.pdf']).toHaveLength(2_500_000);
});
