/**
 * Finding one's way in the XML file behind an effective property list.
 */
import type { PlistEntry, PropertyList } from '../types.ts';
import type { Mending } from './mending.ts';
import { rangeOf, type TextFile, Unmendable } from './text-file.ts';
import { elementAt, type XmlElement } from './xml-list.ts';

/** The XML file that a property list of a target is read from, and its top dictionary. */
export interface ListFile {
  readonly source: TextFile;
  readonly top: XmlElement;
  /** The entries that stand in this file, in order, those that are replaced by a setting among them. */
  readonly entries: readonly PlistEntry[];
}

/** Throws Unmendable where there is no file, or none that is XML. `what` names the list for people. */
export function openList(list: PropertyList, what: string, mending: Mending): ListFile {
  const source = mending.open(list.at.file);
  if (!/^\s*<(?:\?xml|!DOCTYPE|!--|plist|dict)/.test(source.text)) {
    throw new Unmendable(`there is no ${what} in XML to write it into; ${list.at.file} decides what is in it`);
  }
  const { start } = rangeOf(source, list.at);
  if (!source.text.startsWith('<dict', start)) throw new Unmendable(`${source.file} has no dictionary at its top`);
  const entries = [...list.entries.values()]
    .flatMap((entry) => [entry, ...(entry.shadows ?? [])])
    .filter(({ keyAt }) => keyAt.file === source.file);
  return { source, top: elementAt(source, start), entries };
}

/** The value of an entry that stands in the file. */
export function valueElement({ source }: ListFile, { value }: PlistEntry): XmlElement {
  return elementAt(source, rangeOf(source, value.at).start);
}
