import { Transform } from 'node:stream';

const BLOCK = 512;
/** Entries that hold a name, or what a link leads to, for the entry after them: of pax, and of GNU's tar. */
const NAMING = 'xgLK';

/**
 * Passes a tar archive on as it is, and ends it where its names take more than so many bytes together. A link of a
 * commit may lead to a name of any length, and whoever reads an archive holds each of them whole.
 */
export function boundNames(most: number, fault: () => Error): Transform {
  let header = Buffer.alloc(0);
  let toSkip = 0;
  let names = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      let at = 0;
      for (;;) {
        const passed = Math.min(toSkip, chunk.length - at);
        toSkip -= passed;
        at += passed;
        const part = chunk.subarray(at, at + BLOCK - header.length);
        at += part.length;
        header = Buffer.concat([header, part]);
        if (header.length < BLOCK) break;
        const size = sizeOf(header);
        if (NAMING.includes(String.fromCharCode(header[156] ?? 0))) names += size;
        if (names > most) return done(fault());
        toSkip = Math.ceil(size / BLOCK) * BLOCK;
        header = Buffer.alloc(0);
      }
      done(null, chunk);
    },
  });
}

/** Eleven octal digits, or where they would not do eight bytes. An entry of blanks or zeros has none. */
function sizeOf(header: Buffer): number {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  return Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
}
