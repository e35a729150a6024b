/**
 * A zip archive: its central directory first, and of its entries those alone that are asked for.
 */
import type { Readable } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { count } from '../sentence.ts';
import { type Container, Listing, type Piece, tooLarge, UnreadableArtifact } from './container.ts';
import { FREE_OF_RATIO, MOST_ENTRIES, MOST_RATIO } from './limits.ts';

/** Opens the archive at a path of the disk. Throws {@link UnreadableArtifact}. */
export async function openZip(file: string): Promise<Container> {
  const zip = await orUnreadable(() =>
    // names and sizes are held here
    openPromise(file, { autoClose: false, decodeStrings: false, validateEntrySizes: false }),
  );
  try {
    const listing = await list(zip);
    return {
      paths: new Set(listing.files.keys()),
      refused: listing.refused,
      read: (paths, most) => read(zip, listing, paths, most),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function list(zip: ZipFile): Promise<Listing<Entry>> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new UnreadableArtifact(`has ${count(zip.entryCount, 'entry')}; at most ${MOST_ENTRIES} are looked at`);
  const listing = new Listing<Entry>();
  await orUnreadable(async () => {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
      listing.add(name, kindOf(entry, name), entry);
    }
  });
  return listing;
}

/** What Unix says of an entry is in the upper half; a writer of another system says nothing there. */
function kindOf({ externalFileAttributes }: Entry, name: string): 'file' | 'folder' | 'other' {
  if (name.endsWith('/')) return 'folder';
  const type = (externalFileAttributes >>> 16) & 0o170000;
  return type === 0 || type === 0o100000 ? 'file' : 'other';
}

async function* read(
  zip: ZipFile,
  { files }: Listing<Entry>,
  paths: Iterable<string>,
  most: () => number,
): AsyncIterable<Piece> {
  for (const path of new Set(paths)) {
    const entry = files.get(path);
    if (entry === undefined) continue;
    const fault = faultOf(entry, most());
    if (fault === undefined) yield await readEntry(zip, entry, path);
    else yield { path, fault };
  }
}

/** Sizes are what the archive says of itself; more than that is never unpacked. */
function faultOf(entry: Entry, most: number): string | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted()) return 'is encrypted';
  if (size > FREE_OF_RATIO && size > packed * MOST_RATIO)
    return `is said to unpack to ${Math.round(size / Math.max(1, packed))} times its size; at most ${MOST_RATIO} times is unpacked`;
  return tooLarge(size, most);
}

async function readEntry(zip: ZipFile, entry: Entry, path: string): Promise<Piece> {
  try {
    const bytes = await collect(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
    return { path, bytes };
  } catch (error) {
    return { path, fault: `cannot be unpacked (${messageOf(error)})` };
  }
}

async function collect(stream: Readable, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (length + chunk.length > size) throw new Error('more bytes than it says');
    chunk.copy(bytes, length);
    length += chunk.length;
  }
  if (length < size) throw new Error('fewer bytes than it says');
  return bytes;
}

/** What yauzl throws is about the archive: it knows nothing else. */
async function orUnreadable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UnreadableArtifact(`cannot be read as a zip archive (${messageOf(error)})`);
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('End of central directory')) return 'it is none, or a part of it is missing';
  return message.replace(/\.$/, '').slice(0, 200);
}
