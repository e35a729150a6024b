/**
 * The entitlements of one architecture, which stand there twice: as XML and, since iOS 15, as DER. A device goes by the
 * DER, most tools by the XML; where the two say different things, that is told.
 */
import { readPlist } from '../read/plist.ts';
import { type PlistValue, UnreadableFile } from '../types.ts';
import { readDerEntitlements } from './der.ts';
import type { Part } from './part.ts';

export interface Entitlements {
  readonly xml?: PlistValue;
  readonly der?: PlistValue;
  /** The keys that XML and DER disagree on, sorted. */
  readonly contradiction?: readonly string[];
  /** Whether they were signed, or stand in the sections that the simulator reads. */
  readonly from: 'signature' | 'simulator';
}

export interface Written {
  readonly xml?: Part | undefined;
  readonly der?: Part | undefined;
}

/** More than an app has in all its files. */
const MOST_BYTES = 1024 * 1024;

export function readEntitlements(
  written: Written,
  from: Entitlements['from'],
  attempt: (read: () => void) => void,
): Entitlements | undefined {
  if (!written.xml && !written.der) return undefined;
  let xml: PlistValue | undefined;
  let der: PlistValue | undefined;
  attempt(() => {
    if (written.xml) xml = dictionary(written.xml, readPlist(small(written.xml).bytes, written.xml.at.file));
  });
  attempt(() => {
    if (written.der) der = dictionary(written.der, readDerEntitlements(small(written.der)));
  });
  const contradiction = xml && der ? differing(xml, der) : [];
  return {
    ...(xml && { xml }),
    ...(der && { der }),
    ...(contradiction.length > 0 && { contradiction }),
    from,
  };
}

function small(part: Part): Part {
  if (part.size > MOST_BYTES) part.refuse('the entitlements are larger than a megabyte');
  return part;
}

function dictionary(part: Part, value: PlistValue): PlistValue {
  if (value.kind !== 'dictionary') throw new UnreadableFile('the entitlements are no dictionary', part.at);
  return value;
}

function differing(left: PlistValue, right: PlistValue): string[] {
  if (left.kind !== 'dictionary' || right.kind !== 'dictionary') return [];
  const keys = new Set([...left.value.keys(), ...right.value.keys()]);
  return [...keys].filter((key) => !isSame(left.value.get(key)?.value, right.value.get(key)?.value)).sort();
}

function isSame(left: PlistValue | undefined, right: PlistValue | undefined): boolean {
  if (left?.kind === 'dictionary') return right?.kind === 'dictionary' && differing(left, right).length === 0;
  if (left?.kind === 'array') {
    if (right?.kind !== 'array' || left.value.length !== right.value.length) return false;
    return left.value.every((item, index) => isSame(item, right.value[index]));
  }
  if (left === undefined || right === undefined) return left === right;
  return left.kind !== 'unresolved' && left.kind === right.kind && left.value === right.value;
}
