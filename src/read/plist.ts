/**
 * A property list of whatever form: binary, XML or OpenStep, as CoreFoundation tells them apart.
 */
import { type PlistValue, UnreadableFile } from '../types.ts';
import { readOpenStep } from './openstep.ts';
import { isBinaryPlist, readBinaryPlist } from './plist-binary.ts';
import { readXmlPlist } from './plist-xml.ts';
import { decodeText, placesIn } from './text.ts';

/** Reads a property list. Throws {@link UnreadableFile} for what Xcode would refuse, and for what Xcode would preprocess. */
export function readPlist(bytes: Uint8Array, file: string): PlistValue {
  return isBinaryPlist(bytes) ? readBinaryPlist(bytes, file) : readTextPlist(decodeText(bytes, file), file);
}

/** The same for a text that is decoded already, or stands in a build setting. */
export function readTextPlist(text: string, file: string): PlistValue {
  const start = text.search(/\S/);
  if (start < 0) throw new UnreadableFile('is empty', placesIn(file, text)(0));
  // No property list begins with `#`, so what does is meant for the C preprocessor.
  if (text[start] === '<' || text[start] === '#') return readXmlPlist(text, file);
  if (isJson(text, start)) {
    throw new UnreadableFile('is JSON, which Xcode does not read as a property list', placesIn(file, text)(start));
  }
  return readOpenStep(text, file);
}

function isJson(text: string, start: number): boolean {
  const head = text.slice(start, start + 2000);
  return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(head) || head.startsWith('[');
}
