/**
 * The entitlements that a target asks for: the file that CODE_SIGN_ENTITLEMENTS names, and the text in
 * CODE_SIGN_ENTITLEMENTS_CONTENTS over it. No other setting makes a HealthKit entitlement. swift-build,
 * Sources/SWBCore/TaskGeneration.swift and ProductPackaging.swift.
 */
import { readTextPlist } from '../../read/plist.ts';
import {
  LEADS_OUT,
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PropertyList,
  type Resolved,
  UnreadableFile,
} from '../../types.ts';
import type { Checkout } from '../checkout.ts';
import { makePropertyList, placeAt, readPropertyListFile, type Unknown } from '../property-list.ts';
import { expandValue } from './info-plist.ts';
import { asWritten, findNamedFile, type NamedFile } from './named-file.ts';
import type { WrittenList } from './project.ts';
import type { Settings } from './settings.ts';

export interface AssembledEntitlements {
  readonly entitlements: PropertyList;
  /** The file that CODE_SIGN_ENTITLEMENTS names, there or not. */
  readonly file: NamedFile;
  readonly entitlementsFile: Resolved<string>;
  /** Why the file could not be read, where it is there. */
  readonly unreadable?: Unknown;
}

/** Assembles the entitlements of one build. `configurationAt` is where to point when no setting
 *  names a file, `written` what a generator writes into the file. */
export function assembleEntitlements(
  settings: Settings,
  root: string,
  checkout: Checkout,
  configurationAt: Location,
  written?: WrittenList,
): AssembledEntitlements {
  const named = findNamedFile('CODE_SIGN_ENTITLEMENTS', settings, root, checkout);
  const file = written ? asWritten(named) : named;
  const base: Base = written ?? readBase(file, checkout, configurationAt);
  const contents = readContents(settings);
  const entries = new Map<string, PlistEntry>();
  for (const entry of [...expandEntries(base.entries, settings), ...expandEntries(contents.entries, settings)]) {
    const below = entries.get(entry.key);
    entries.set(entry.key, below ? { ...entry, shadows: [below] } : entry);
  }
  const unknown = base.unknown ?? contents.unknown;
  return {
    entitlements: makePropertyList(base.at, entries, () => unknown),
    file,
    entitlementsFile: describe(file, configurationAt),
    ...(base.unknown && !written && file.state === 'there' && { unreadable: base.unknown }),
  };
}

interface Base {
  readonly at: Location;
  readonly entries: PlistDictionary;
  readonly unknown?: Unknown;
}

function readBase(file: NamedFile, { files }: Checkout, configurationAt: Location): Base {
  const nothing = new Map<string, PlistEntry>();
  if (file.state === 'none') return { at: configurationAt, entries: nothing };
  if (file.state !== 'there') {
    return { at: file.at, entries: nothing, unknown: { reason: whyUnknown(file), at: file.at } };
  }
  try {
    return readPropertyListFile(files, file.path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = `The entitlements file ${file.path} cannot be read: ${error.why}`;
    return { at: error.at, entries: nothing, unknown: { reason, at: error.at } };
  }
}

function whyUnknown(file: Exclude<NamedFile, { state: 'none' | 'there' }>): string {
  if (file.state === 'unresolved') return file.reason;
  if (file.state === 'outside') return `The entitlements file ${file.written} ${LEADS_OUT}`;
  return `The entitlements file ${file.path} is not in the repository`;
}

function describe(file: NamedFile, configurationAt: Location): Resolved<string> {
  switch (file.state) {
    case 'none':
      return { state: 'absent', at: configurationAt };
    case 'there':
    case 'missing':
      return { state: 'known', value: file.path, at: file.at };
    default:
      return { state: 'unresolved', reason: whyUnknown(file), at: file.at };
  }
}

/** Its entries stand where the setting stands. */
function readContents(settings: Settings): { entries: PlistDictionary; unknown?: Unknown } {
  const text = settings.text('CODE_SIGN_ENTITLEMENTS_CONTENTS');
  if (text.state === 'known' && text.value.trim() !== '') {
    try {
      const value = placeAt(readTextPlist(text.value, text.at.file), text.at);
      return { entries: value.kind === 'dictionary' ? value.value : new Map() };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const reason = `CODE_SIGN_ENTITLEMENTS_CONTENTS cannot be read: ${error.why}`;
      return { entries: new Map(), unknown: { reason, at: text.at } };
    }
  }
  const isAssigned = settings.names('CODE_SIGN_ENTITLEMENTS_CONTENTS').length > 0;
  const unknown = text.state === 'unresolved' && isAssigned ? { reason: text.reason, at: text.at } : undefined;
  return unknown ? { entries: new Map(), unknown } : { entries: new Map() };
}

/** Variables are replaced in keys too. */
function expandEntries(entries: PlistDictionary, settings: Settings): PlistEntry[] {
  return [...entries.values()].map((entry) => {
    const key = settings.expand(entry.key);
    return { ...entry, key: key.missing ? entry.key : key.text, value: expandValue(entry.value, settings) };
  });
}
