/**
 * The parts of a file that are a Mach-O file each: one for each processor, and in a static library one for each source.
 */
import type { Part } from './part.ts';
import { isStaticLibrary, membersOf } from './static-library.ts';

export interface Piece {
  readonly file: Part;
  /** Its name in a static library: `RNHealth.o`. */
  readonly member?: string;
}

const SEVERAL = 0xcafebabe;
/** The same with 64 bits for offsets. */
const SEVERAL_64 = 0xcafebabf;
/** Classes of Java begin with the same bytes, and a version that is larger. */
const MOST = 32;

export function piecesOf(file: Part): readonly Piece[] {
  return processorsOf(file).flatMap((part): readonly Piece[] =>
    isStaticLibrary(part) ? membersOf(part) : [{ file: part }],
  );
}

function processorsOf(file: Part): readonly Part[] {
  if (file.size < 8) file.refuse('is no Mach-O file');
  const magic = file.u32be(0);
  if (magic !== SEVERAL && magic !== SEVERAL_64) return [file];
  const count = file.u32be(4);
  if (count === 0 || count > MOST) file.refuse('is no Mach-O file of several processors');
  const width = magic === SEVERAL ? 20 : 32;
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * width;
    const offset = magic === SEVERAL ? file.u32be(at + 8) : file.u64be(at + 8);
    const size = magic === SEVERAL ? file.u32be(at + 12) : file.u64be(at + 16);
    return file.part(offset, size, "a processor's part of the file");
  });
}
