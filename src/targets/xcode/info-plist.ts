/**
 * The Info.plist that a target ships: its file, the text in INFOPLIST_FILE_CONTENTS, and INFOPLIST_KEY_* over both.
 * swift-build, Sources/SWBTaskExecution/TaskActions/InfoPlistProcessorTaskAction.swift.
 */
import { readTextPlist } from '../../read/plist.ts';
import { decodeText } from '../../read/text.ts';
import {
  LEADS_OUT,
  type Located,
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  UnreadableFile,
} from '../../types.ts';
import type { Checkout } from '../checkout.ts';
import { makePropertyList, mapEntries, mapTexts, placeAt, readTopDictionary, type Unknown } from '../property-list.ts';
import { generatedEntry, inertNames, keyOfSetting, mergeEntry, settingOfKey } from './info-settings.ts';
import { asWritten, findNamedFile, type NamedFile } from './named-file.ts';
import type { WrittenList } from './project.ts';
import type { Settings } from './settings.ts';

export interface AssembledInfo {
  readonly info: PropertyList;
  /** The file that INFOPLIST_FILE names, there or not. */
  readonly file: NamedFile;
  readonly generated: boolean;
  /** The names of INFOPLIST_KEY_NSHealth* settings that have no effect. */
  readonly inert: readonly Located<string>[];
  /** Why the file could not be read, where it is there. */
  readonly unreadable?: Unknown;
}

/** What the file says, or why nobody can tell. */
type Base =
  | { readonly state: 'known'; readonly at: Location; readonly entries: PlistDictionary }
  | { readonly state: 'unknown'; readonly unknown: Unknown; readonly isFault: boolean };

/** Assembles the Info.plist of one build. `configurationAt` is where to point for what no file holds,
 *  `written` what a generator writes into the file. */
export function assembleInfo(
  settings: Settings,
  root: string,
  checkout: Checkout,
  configurationAt: Location,
  written?: WrittenList,
): AssembledInfo {
  const named = findNamedFile('INFOPLIST_FILE', settings, root, checkout);
  const file = written ? asWritten(named) : named;
  const base: Base = written
    ? { state: 'known', at: written.at, entries: written.entries }
    : readBase(file, settings, checkout, configurationAt);
  const generate = settings.isOn('GENERATE_INFOPLIST_FILE');
  const generated = generate.state === 'known' && generate.value;

  const entries = new Map<string, PlistEntry>(base.state === 'known' ? expandEntries(base.entries, settings) : []);
  const contents = readContents(settings);
  // here whole values are replaced; INFOPLIST_KEY_* joins lists
  for (const [key, entry] of contents.entries) {
    const below = entries.get(key);
    entries.set(key, below ? { ...entry, shadows: [below] } : entry);
  }
  if (generate.state === 'unresolved' || generate.value) {
    for (const name of settings.names('INFOPLIST_KEY_')) {
      const key = keyOfSetting(name);
      if (key === undefined) continue;
      const entry = generatedEntry(name, key, settings);
      if (!entry) continue;
      // Whether it is generated at all stands in a file that is not here: then this text may or may not hold.
      const held = generate.state === 'known' ? entry : { ...entry, value: unresolvedValue(generate.reason, entry) };
      entries.set(key, mergeEntry(entries.get(key), held));
    }
  }

  /** Why a key that is not among the entries may be there all the same. */
  function unknown(key: string): Unknown | undefined {
    if (base.state === 'unknown') return base.unknown;
    if (written?.unknown) return written.unknown;
    if (contents.unknown) return contents.unknown;
    if (generate.state === 'known' && !generate.value) return undefined;
    const setting = settingOfKey(key);
    const found = setting === undefined ? undefined : settings.find(setting);
    return found?.state === 'unresolved' ? { reason: found.reason, at: found.at } : undefined;
  }

  const at = base.state === 'known' ? base.at : base.unknown.at;
  return {
    info: makePropertyList(at, new Map(entries), unknown),
    file,
    generated,
    inert: inertNames(settings, generate.state === 'known' && !generate.value),
    ...(base.state === 'unknown' && base.isFault && { unreadable: base.unknown }),
  };
}

function readBase(file: NamedFile, settings: Settings, checkout: Checkout, configurationAt: Location): Base {
  const unknown = (reason: string, at: Location, isFault = false): Base => ({
    state: 'unknown',
    unknown: { reason, at },
    isFault,
  });
  switch (file.state) {
    case 'none':
      return { state: 'known', at: configurationAt, entries: new Map() };
    case 'unresolved':
      return unknown(file.reason, file.at);
    case 'outside':
      return unknown(`The Info.plist ${file.written} ${LEADS_OUT}`, file.at);
    case 'missing':
      return unknown(`The Info.plist ${file.path} is not in the repository`, file.at);
  }
  try {
    const bytes = checkout.files.bytes(file.path);
    const preprocess = settings.isOn('INFOPLIST_PREPROCESS');
    const mayBe = preprocess.state === 'known' ? preprocess.value : isAssigned('INFOPLIST_PREPROCESS', settings);
    const directive = mayBe ? findPreprocessed(bytes, file.path, settings) : undefined;
    if (directive !== undefined) {
      return unknown(`${file.path} goes through the C preprocessor: ${directive}`, preprocess.at);
    }
    return { state: 'known', ...readTopDictionary(bytes, file.path) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return unknown(`The Info.plist ${file.path} cannot be read: ${error.why}`, error.at, true);
  }
}

/** What C takes for a text, on one line. */
const QUOTED = /"[^"\r\n]*"/g;

/** What the preprocessor may change in a file: nothing without directives, comments, a prefix header, or a defined name in
 *  it. */
function findPreprocessed(bytes: Uint8Array, file: string, settings: Settings): string | undefined {
  const header = settings.text('INFOPLIST_PREFIX_HEADER');
  const isSet = header.state === 'known' ? header.value !== '' : isAssigned('INFOPLIST_PREFIX_HEADER', settings);
  if (isSet) return 'with a prefix header';
  const flags = settings.list('INFOPLIST_OTHER_PREPROCESSOR_FLAGS');
  if (flags.state === 'unresolved' && isAssigned('INFOPLIST_OTHER_PREPROCESSOR_FLAGS', settings)) return flags.reason;
  const given = flags.state === 'known' ? flags.value : [];
  const other = given.find((flag) => !/^-(?:traditional(?:-cpp)?$|C$|P$|w$|W)/.test(flag));
  if (other !== undefined) return `with ${other}`;
  const text = decodeText(bytes, file);
  const directive = /^[ \t]*#[ \t]*\w+/m.exec(text)?.[0].trim();
  if (directive !== undefined) return `it holds ${directive}`;
  // an address of the web outside of quotes is one
  const isPlain = given.some((flag) => flag.startsWith('-traditional'));
  const comment = isPlain ? undefined : /\/[/*]/.exec(text.replace(QUOTED, ''))?.[0];
  if (comment !== undefined) return `it holds ${comment}, which begins a comment`;
  const defined = settings.list('INFOPLIST_PREPROCESSOR_DEFINITIONS');
  if (defined.state === 'unresolved' && isAssigned('INFOPLIST_PREPROCESSOR_DEFINITIONS', settings))
    return defined.reason;
  const names = defined.state === 'known' ? defined.value.map((one) => one.replace(/=.*$/s, '')) : [];
  const name = names.find((one) => one !== '' && new Set(text.split(/\W+/)).has(one));
  return name === undefined ? undefined : `it holds ${name}, which a setting defines`;
}

/** The dictionary in INFOPLIST_FILE_CONTENTS. Its entries stand where the setting stands. */
function readContents(settings: Settings): { entries: PlistDictionary; unknown?: Unknown } {
  const text = settings.text('INFOPLIST_FILE_CONTENTS');
  if (text.state === 'unresolved') {
    const unknown = isAssigned('INFOPLIST_FILE_CONTENTS', settings) ? { reason: text.reason, at: text.at } : undefined;
    return { entries: new Map(), ...(unknown && { unknown }) };
  }
  if (text.state === 'absent' || text.value.trim() === '') return { entries: new Map() };
  try {
    const value = placeAt(readTextPlist(text.value, text.at.file), text.at);
    return { entries: value.kind === 'dictionary' ? value.value : new Map() };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = `INFOPLIST_FILE_CONTENTS cannot be read: ${error.why}`;
    return { entries: new Map(), unknown: { reason, at: text.at } };
  }
}

/** Some file that could be read sets it. A file that is not there is not believed to set what hardly any file sets. */
function isAssigned(name: string, settings: Settings): boolean {
  return settings.names(name).includes(name);
}

/** Variables are replaced in values, not in keys, unless the target says otherwise. */
function expandEntries(entries: PlistDictionary, settings: Settings): PlistDictionary {
  const expands = settings.text('INFOPLIST_EXPAND_BUILD_SETTINGS');
  if (expands.state === 'known' && !/^[yYtT1-9]/.test(expands.value)) return entries;
  return mapEntries(entries, ({ value }) => expandValue(value, settings));
}

/** The same value with the variables in its texts replaced. */
export function expandValue(value: PlistValue, settings: Settings): PlistValue {
  return mapTexts(value, (text, at) => {
    const { text: expanded, missing } = settings.expand(text);
    return missing ? { kind: 'unresolved', reason: missing.reason, at } : { kind: 'string', value: expanded, at };
  });
}

function unresolvedValue(reason: string, { value: { at } }: PlistEntry): PlistValue {
  return { kind: 'unresolved', reason, at };
}
