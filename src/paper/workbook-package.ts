import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The quickest: a workbook of many lines is packed in a second, and hardly larger for it. */
const LEVEL = 1;
/** Bytes that a part of an archive holds at most; beyond, readers need ZIP64, which not all know. */
const MOST = 0xffff_ffff;

/** A ZIP, part after part; what is packed of it is `ready`. The packing itself is done in threads of zlib. */
export class Package {
  readonly #ready: Uint8Array[] = [];
  readonly #zip = new Zip((error, part) => {
    if (error) throw error;
    this.#ready.push(part);
  });
  #part: Packed | undefined;

  /** The part before has to be ended. */
  begin(path: string): Packed {
    this.#part = new Packed(path);
    this.#zip.add(this.#part);
    return this.#part;
  }

  end(): void {
    this.#zip.end();
  }

  /** Whatever became ready since it was asked for last. */
  ready(): readonly Uint8Array[] {
    return this.#ready.splice(0);
  }

  /** Lets go of what is not ended. */
  stop(): void {
    this.#part?.stop();
  }
}

/** A part of a ZIP; sizes and sum follow its bytes. */
class Packed implements ZipInputFile {
  readonly filename: string;
  /** Deflated. */
  readonly compression = 8;
  // Times in a ZIP are local ones of no zone: the same everywhere only if they are made from local parts.
  readonly mtime = new Date(1980, 0, 1);
  crc = 0;
  size = 0;
  declare ondata: NonNullable<ZipInputFile['ondata']>;
  readonly #deflate = createDeflateRaw({ level: LEVEL, chunkSize: 65_536 });
  #room: Promise<unknown> = Promise.resolve();

  constructor(filename: string) {
    this.filename = filename;
    this.#deflate.on('data', (piece: Uint8Array<ArrayBuffer>) => this.ondata(null, piece, false));
  }

  /** Waits for what was given before, so that this is packed while the caller makes the next. */
  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    if (this.size > MOST) throw new RangeError(`${this.filename} is larger than a workbook may be`);
    await this.#room;
    if (this.#deflate.write(bytes)) return;
    this.#room = once(this.#deflate, 'drain');
    this.#room.catch(() => {});
  }

  async end(last: string): Promise<void> {
    await this.write(last);
    await this.#room;
    const over = once(this.#deflate, 'end');
    this.#deflate.end();
    await over;
    this.ondata(null, new Uint8Array(), true);
  }

  stop(): void {
    this.#deflate.destroy();
  }
}
