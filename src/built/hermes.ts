/**
 * The texts of a bundle of React Native that is compiled for its engine Hermes: every name and every text of its code.
 * https://github.com/facebook/hermes/blob/main/include/hermes/BCGen/HBC/BytecodeFileFormat.h
 */
import { type Location, UnreadableFile } from '../types.ts';
import { createFuel } from './fuel.ts';
import { Part } from './part.ts';

const MAGIC = Buffer.from('c61fbc03c103191f', 'hex');
const HEAD = 128;
/** Of a function's head: Hermes of React Native 0.70 to 0.82, and the one that followed. */
const FUNCTION_WIDTHS = [16, 12];
/** The length that says that place and length stand in the table of long texts. */
const LONG = 0xff;

export function isHermes(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** Throws {@link UnreadableFile} for a damaged bundle, and for a version whose tables lie elsewhere. */
export function readHermesTexts(bytes: Uint8Array, file: string): ReadonlySet<string> {
  const at: Location = { file, line: 1, column: 1 };
  if (!isHermes(bytes)) throw new UnreadableFile('is no bytecode of Hermes', at);
  const whole = new Part(bytes, at, createFuel(at));
  const counts = { functions: whole.u32(40), kinds: whole.u32(44), identifiers: whole.u32(48) };
  const [texts, longTexts, storageSize] = [whole.u32(52), whole.u32(56), whole.u32(60)];
  whole.fuel.take(counts.kinds + texts);

  const kindsAt =
    FUNCTION_WIDTHS.map((width) => HEAD + counts.functions * width).find((start) => {
      return countKinds(whole, start, counts.kinds) === texts;
    }) ?? whole.refuse(`is bytecode of Hermes of the unknown version ${whole.u32(8)}`);
  const smallAt = kindsAt + (counts.kinds + counts.identifiers) * 4;
  const small = whole.part(smallAt, texts * 4, 'the table of texts');
  const long = whole.part(smallAt + small.size, longTexts * 8, 'the table of long texts');
  const storage = whole.part(smallAt + small.size + long.size, storageSize, 'the texts');

  const found = new Set<string>();
  for (let entry = 0; entry < small.size; entry += 4) {
    const value = small.u32(entry);
    const isWide = (value & 1) === 1;
    const isLong = value >>> 24 === LONG;
    const place = (value >>> 1) & 0x7fffff;
    const start = isLong ? long.u32(place * 8) : place;
    const size = (isLong ? long.u32(place * 8 + 4) : value >>> 24) * (isWide ? 2 : 1);
    storage.check(start, size, 'a text');
    whole.fuel.keep(size);
    found.add(storage.bytes.toString(isWide ? 'utf16le' : 'latin1', start, start + size));
  }
  return found;
}

/** How many texts the table of kinds stands for: with another width of functions it would be another number. */
function countKinds(whole: Part, start: number, kinds: number): number | undefined {
  if (start + kinds * 4 > whole.size) return undefined;
  let texts = 0;
  for (let index = 0; index < kinds; index += 1) texts += whole.u32(start + index * 4) & 0x7fffffff;
  return texts;
}
