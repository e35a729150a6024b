/** Small archives, made in code. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly bytes?: string | Uint8Array;
  /** Of Unix: `0o120777` is a link. */
  readonly mode?: number;
  readonly flags?: number;
  /** The sizes that the archive tells of it. */
  readonly size?: number;
  readonly packedSize?: number;
}

/** Files by their names, as members. */
export function members(files: Readonly<Record<string, string | Uint8Array>>): Member[] {
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
}

export function zip(list: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = '', mode = 0o100644, flags = 0, size, packedSize } of list) {
    const plain = Buffer.from(bytes as Uint8Array);
    const packed = deflateRawSync(plain);
    const text = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packedSize ?? packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(text.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, text, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE((mode << 16) >>> 0, 6);
    entry.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), version, common, entry, text]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Math.min(list.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(list.length, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

export function tarGz(list: readonly (Member & { readonly type?: string })[]): Buffer {
  const parts: Buffer[] = [];
  for (const { name, bytes = '', type = '0' } of list) {
    const plain = Buffer.from(bytes as Uint8Array);
    if (Buffer.byteLength(name) > 100) parts.push(...block('././@LongLink', Buffer.from(`${name}\0`), 'L'));
    parts.push(...block(name.slice(0, 100), plain, type));
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

/** An entry of a tar archive: its header, its bytes, what fills the last block. */
export function block(name: string, body: Buffer, type: string): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}
