/**
 * Bytes that nobody vouches for: what is asked for is there, or {@link UnreadableFile} is thrown.
 */
import { bufferOf } from '../bytes.ts';
import { type Location, UnreadableFile } from '../types.ts';
import type { Fuel } from './fuel.ts';

/** Mangled names of Swift are long; none of those that compilers write comes near this. */
const LONGEST_TEXT = 16_384;

export class Part {
  readonly bytes: Buffer;
  readonly size: number;
  readonly at: Location;
  readonly fuel: Fuel;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, at: Location, fuel: Fuel) {
    this.bytes = bufferOf(bytes);
    this.size = bytes.length;
    this.at = at;
    this.fuel = fuel;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  refuse(reason: string): never {
    throw new UnreadableFile(reason, this.at);
  }

  /** A part of this part. `what` begins the sentence that says that it is not there. */
  part(offset: number, size: number, what: string): Part {
    this.check(offset, size, what);
    return new Part(this.bytes.subarray(offset, offset + size), this.at, this.fuel);
  }

  check(offset: number, size: number, what: string): void {
    if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(size) && offset >= 0 && size >= 0)) {
      this.refuse(`${what} would lie nowhere`);
    }
    if (offset + size > this.size) this.refuse(`${what} would reach behind the end`);
  }

  u8(offset: number): number {
    this.check(offset, 1, 'a number');
    return this.view.getUint8(offset);
  }

  /** Little-endian, as all that follows: so are all processors that iOS ever ran on. */
  u16(offset: number): number {
    this.check(offset, 2, 'a number');
    return this.view.getUint16(offset, true);
  }

  u32(offset: number): number {
    this.check(offset, 4, 'a number');
    return this.view.getUint32(offset, true);
  }

  /** What is more than a whole number can be held exactly lies behind the end of every file. */
  u64(offset: number): number {
    this.check(offset, 8, 'a number');
    return Number(this.view.getBigUint64(offset, true));
  }

  /** Big-endian: the head of a file of several architectures, and signatures. */
  u32be(offset: number): number {
    this.check(offset, 4, 'a number');
    return this.view.getUint32(offset, false);
  }

  u64be(offset: number): number {
    this.check(offset, 8, 'a number');
    return Number(this.view.getBigUint64(offset, false));
  }

  /** The text up to the zero that ends it. */
  text(offset: number, what: string): string {
    this.check(offset, 1, what);
    const rest = this.bytes.subarray(offset, Math.min(this.size, offset + LONGEST_TEXT));
    const end = rest.indexOf(0);
    if (end < 0) this.refuse(`${what} does not end`);
    this.fuel.keep(end);
    return rest.toString('utf8', 0, end);
  }

  /** A name in a field of 16 bytes, with or without a zero behind it. */
  name16(offset: number): string {
    this.check(offset, 16, 'a name');
    const field = this.bytes.subarray(offset, offset + 16);
    const end = field.indexOf(0);
    return field.toString('latin1', 0, end < 0 ? 16 : end);
  }
}
