/**
 * An entitlement that is to be true, or an array that is to hold a string.
 */
import type { AppTarget, Mend, PlistEntry } from '../types.ts';
import type { Edit } from './edits.ts';
import type { Mending } from './mending.ts';
import { type ListFile, openList, valueElement } from './property-list.ts';
import { indentOf, lineBreakAt } from './text-file.ts';
import { escapeXml, indentUnit, insertAfter, insertLast } from './xml-list.ts';

type Entitle = Extract<Mend, { kind: 'entitle' }>;

export function entitle(mend: Entitle, mending: Mending): readonly Edit[] {
  return mending.variants.flatMap((variant) => entitleOne(mend, variant, mending));
}

function entitleOne({ key, value }: Entitle, { entitlements }: AppTarget, mending: Mending): readonly Edit[] {
  const list = openList(entitlements, 'entitlements file', mending);
  const entry = list.entries.find((one) => one.key === key);
  if (!entry) return [addEntry(list, key, valueLines(value, indentUnit(list.source.text)))];
  if (value === true) return isTrue(entry) ? [] : [replaceValue(list, entry, ['<true/>'])];
  if (entry.value.kind !== 'array') return [replaceValue(list, entry, valueLines(value, indentUnit(list.source.text)))];
  if (entry.value.value.some((item) => item.kind === 'string' && item.value === value)) return [];
  return [insertLast(list.source, valueElement(list, entry), [`<string>${escapeXml(value)}</string>`])];
}

function isTrue({ value }: PlistEntry): boolean {
  return value.kind === 'boolean' && value.value;
}

function valueLines(value: true | string, unit: string): readonly string[] {
  return value === true ? ['<true/>'] : ['<array>', `${unit}<string>${escapeXml(value)}</string>`, '</array>'];
}

/** Beside its next of kin, where there is one. */
function addEntry(list: ListFile, key: string, value: readonly string[]): Edit {
  const lines = [`<key>${key}</key>`, ...value];
  const kin = list.entries.findLast((one) => key.startsWith(one.key)) ?? list.entries.findLast(isHealthKit);
  return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}

function isHealthKit({ key }: PlistEntry): boolean {
  return key.startsWith('com.apple.developer.healthkit');
}

function replaceValue(list: ListFile, entry: PlistEntry, lines: readonly string[]): Edit {
  const { source } = list;
  const { start, end } = valueElement(list, entry);
  const indent = indentOf(source.text, start);
  const replacement = lines.join(lineBreakAt(source.text, start) + indent);
  return { file: source.file, start, end, replacement };
}
