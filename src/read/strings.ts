/**
 * `.strings` files: the texts of one table in one language, in OpenStep form, or as an XML or binary property list.
 */
import { type PlistValue, UnreadableFile } from '../types.ts';
import { readOpenStep } from './openstep.ts';
import { isBinaryPlist, readBinaryPlist } from './plist-binary.ts';
import { readXmlPlist } from './plist-xml.ts';
import { decodeText } from './text.ts';

/** The entries of a `.strings` file. Throws {@link UnreadableFile}. */
export function readStrings(bytes: Uint8Array, file: string): Extract<PlistValue, { kind: 'dictionary' }> {
  const table = readTable(bytes, file);
  if (table.kind !== 'dictionary') throw new UnreadableFile('holds no table of texts', table.at);
  return table;
}

function readTable(bytes: Uint8Array, file: string): PlistValue {
  if (isBinaryPlist(bytes)) return readBinaryPlist(bytes, file);
  const text = decodeText(bytes, file);
  return /^\s*</.test(text) ? readXmlPlist(text, file) : readOpenStep(text, file, { strings: true });
}
