/**
 * Names of C# with letters that are given by their numbers: `HK\u0043linicalType` is `HKClinicalType`. Few sources hold
 * one, and all others stay as they are.
 */
import { bufferOf } from '../bytes.ts';
import type { Words } from '../types.ts';

const NAME = /(?<!\w)\w*(?:\\u00[\da-fA-F]{2}\w*)+/g;

/** The bytes with such names as they are meant, and blanks behind each, so that every place is kept. */
export function spellNumbered(bytes: Buffer): Buffer {
  if (!bytes.includes('\\u00')) return bytes;
  const spelled = bytes.toString('latin1').replace(NAME, (name) => {
    const meant = name.replace(/\\u(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return /^\w+$/.test(meant) ? meant.padEnd(name.length) : name;
  });
  return Buffer.from(spelled, 'latin1');
}

/** The words, also where they are written so. */
export function inNumbered(wanted: Words): Words {
  const also = (bytes: Uint8Array): boolean => {
    if (wanted.also?.(bytes) === true) return true;
    const spelled = spellNumbered(bufferOf(bytes));
    return wanted.words.some((word) => spelled.includes(word));
  };
  return { ...wanted, also };
}
