/**
 * A second opinion on the property lists that are about to be written: that of a reader by others, which shares nothing
 * with ours, neither the parser of XML nor what is made of it.
 */
import { readPlist } from '../read/plist.ts';
import { decodeText } from '../read/text.ts';
import { type PlistValue, type RepoFiles, UnreadableFile } from '../types.ts';

/** Larger ones no app has, and a reader by others has no bounds of its own. */
const LARGEST = 2 ** 20;

/** Why the changed files are not to be written, as the end of a sentence: of a list that both readers read alike before,
 *  another reader makes something else than ours now, or nothing. */
export async function findDisagreement(
  files: RepoFiles,
  changed: ReadonlyMap<string, Uint8Array>,
): Promise<string | undefined> {
  for (const [file, bytes] of changed) {
    if (bytes.length > LARGEST || !(await isReadAlike(files.bytes(file), file))) continue;
    if (!(await isReadAlike(bytes, file))) return `another reader of property lists would not read ${file} as meant`;
  }
  return undefined;
}

async function isReadAlike(bytes: Uint8Array, file: string): Promise<boolean> {
  try {
    const text = decodeText(bytes, file).trimStart();
    if (!text.startsWith('<')) return false;
    const ours = readPlist(bytes, file);
    const { parse } = await import('plist');
    return isSame(ours, parse(text));
  } catch (error) {
    // What the other throws is an error of no kind of its own.
    if (error instanceof UnreadableFile || error instanceof Error) return false;
    throw error;
  }
}

/** Texts, signs, lists and keys are compared; of numbers, dates and data that there is one. */
function isSame(ours: PlistValue, theirs: unknown): boolean {
  switch (ours.kind) {
    case 'string':
    case 'boolean':
      return ours.value === theirs;
    case 'array':
      return (
        Array.isArray(theirs) &&
        theirs.length === ours.value.length &&
        ours.value.every((item, index) => isSame(item, theirs[index]))
      );
    case 'dictionary': {
      const keys = typeof theirs === 'object' && theirs !== null ? Object.keys(theirs) : [];
      return (
        keys.length === ours.value.size &&
        keys.every((key) => {
          const entry = ours.value.get(key);
          return entry !== undefined && isSame(entry.value, (theirs as Readonly<Record<string, unknown>>)[key]);
        })
      );
    }
    default:
      return theirs !== undefined;
  }
}
