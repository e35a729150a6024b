/**
 * The parts of a file that is built for several processors: a whole Mach-O file each.
 */
import type { Part } from './part.ts';

const SEVERAL = 0xcafebabe;
/** The same with 64 bits for offsets. */
const SEVERAL_64 = 0xcafebabf;
/** Classes of Java begin with the same bytes, and a version that is larger. */
const MOST = 32;

export function slicesOf(file: Part): readonly Part[] {
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
