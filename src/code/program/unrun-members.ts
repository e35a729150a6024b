/**
 * Members of classes of other languages, functions of scripts, and what native code lets scripts call: each is run only where
 * a language that can call it does. A field by the same name, a label, a signature of an interface are no calls.
 */
import type { FunctionFact } from '../facts/facts.ts';
import { type Language, languageOf } from '../facts/source.ts';
import { descendants, lineage } from './inheritance.ts';
import type { Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import type { NamePlace } from './unrun.ts';

/** The languages that can call what one declares. */
const CALLERS: Readonly<Partial<Record<Language, readonly Language[]>>> = {
  javascript: ['javascript'],
  dart: ['dart'],
  'c-sharp': ['c-sharp'],
  kotlin: ['kotlin', 'swift', 'objective-c'],
};

/** A function called by its name. */
export function keyOfCall(language: Language, name: string): string {
  return `${language}:${name}()`;
}

/** A member called. */
function keyOfMember(language: Language, name: string): string {
  return `${language}:.${name}()`;
}

/** The keys without any of which nobody comes to a member of a class; undefined where somebody may by another way. */
export function keysOfMember(
  program: Program,
  owner: TypeInfo,
  fact: FunctionFact,
  isGetter: boolean,
  language: Language,
  declares: (name: string) => boolean = () => false,
): readonly string[] | undefined {
  const { modifiers, body } = fact;
  const name = fact.writtenName ?? fact.name;
  if (owner.kind === 'extension' || !/^_?[A-Za-z]\w*$/.test(name)) return undefined;
  if (language === 'kotlin' && RENAMED.test(name)) return undefined;
  const isTold = TELLS.test(name) && !(language === 'kotlin' || language === 'dart');
  if (BY_LANGUAGE.test(name) || isTold || body.length === 0 || (isGetter && !HAS_GETTERS.has(language)))
    return undefined;
  const words = [...modifiers];
  if (words.some((word) => BY_OTHERS.has(word) || (word.startsWith('@') && word !== '@override'))) return undefined;
  const family = lineage(program, owner);
  // an interface that stands in a file which was not opened
  const isOurs = language === 'kotlin' ? declares : () => false;
  if (!family.every((type) => isOnlyOurs(program, type, isOurs))) return undefined;
  if (!isGetter && isDoneOtherwise(program, owner, fact.name)) return [keyBySuper(language, name)];
  const own = family.map((type) => `${language}:${type.name}.${name}`);
  return [isGetter ? `${language}:${name}` : keyOfMember(language, name), ...own];
}

/** `super.load()`. */
function keyBySuper(language: Language, name: string): string {
  return `${language}:super.${name}`;
}

/** Whether every class that keeps an interface does a method of it by itself. */
function isDoneOtherwise(program: Program, owner: TypeInfo, name: string): boolean {
  if (owner.kind !== 'protocol') return false;
  const heirs = descendants(program, owner).filter(({ kind }) => kind !== 'protocol');
  const does = ({ kind, functions }: TypeInfo): boolean =>
    kind !== 'protocol' && (functions.get(name) ?? []).some(({ fact }) => !fact.modifiers.has('abstract'));
  const isDone = (heir: TypeInfo): boolean => {
    const line = lineage(program, heir);
    return line.slice(0, line.indexOf(owner)).some(does);
  };
  return heirs.length > 0 && heirs.every(isDone);
}

/** Families of methods that Objective-C has a meaning for: Kotlin's get another name there. */
const RENAMED = /^(?:init|alloc|new|copy|mutableCopy)(?![a-z])/;

/** Languages in which what is computed for a member is read by its name alone: no reader of JSON, and no view, does. */
const HAS_GETTERS: ReadonlySet<Language> = new Set(['dart', 'kotlin']);

const BY_OTHERS: ReadonlySet<string> = new Set(['operator', 'partial', 'external', 'extern', 'native']);

/** What a language, a library that is common in it, or a runtime calls by itself. */
const BY_LANGUAGE =
  /^(?:init|get|set|constructor|main|Main|CreateMauiApp|build|call|invoke|then|next|render|toString|ToString|toJson|fromJson|toJSON|toMap|hashCode|GetHashCode|equals|Equals|compareTo|CompareTo|noSuchMethod|dispose|Dispose|DisposeAsync|close|initState|createState|didChange\w*|component\d{1,2}|copy|copyWith|getValue|setValue|provideDelegate|iterator|GetEnumerator|Deconstruct|Invoke\w*|Configure\w*|FinishedLaunching|ApplyQueryAttributes|ng[A-Z]\w*|component[DW]\w*|should[A-Z]\w*|transform|resolve|canActivate|canMatch|canLoad|canDeactivate|intercept|handleError|validate|writeValue|register\w*|setDisabledState|connectedCallback|disconnectedCallback)$/;

/** What weavers, generators and libraries of scripts call by its name. Those of Kotlin and Dart call what an interface of theirs
 *  asks for, and nothing else. */
const TELLS = /^[oO]n[A-Z]\w*$/;

/** Whether a type says nothing by which code that is not here would know what it has. */
function isOnlyOurs({ types }: Program, { name, supertypes }: TypeInfo, declares: (name: string) => boolean): boolean {
  const isDeclared = (one: string): boolean => {
    const type = types.get(one);
    return (type !== undefined && type.kind !== 'extension') || PLAIN.has(one) || declares(one);
  };
  return /^\w+$/.test(plainName(name)) && [...supertypes].every(isDeclared);
}

const PLAIN: ReadonlySet<string> = new Set([
  'Object',
  'Any',
  'NSObject',
  'Equatable',
  'ChangeNotifier',
  'ObservableObject',
]);

/** What native code lets scripts call, by the name that they say, and by its own there. */
export function keysOfExported(
  { name, writtenName = name, modifiers }: FunctionFact,
  owner: TypeInfo,
): readonly string[] | undefined {
  const isTold = [...modifiers].some((word) => OF_SWIFT.has(word));
  const isModule = modifiers.has('@exported') || (modifiers.has('@objc') && [...owner.supertypes].some(isOfModules));
  if (!isModule || isTold || OF_MODULES.test(name)) return undefined;
  return [
    keyOfMember('javascript', name),
    keyOfMember('swift', writtenName),
    keyOfMember('objective-c', writtenName),
    `javascript:${owner.name}.${name}`,
  ];
}

const OF_SWIFT: ReadonlySet<string> = new Set(['override', '@IBAction', 'dynamic']);
/** What a plugin of Capacitor or Cordova is, and a module of React Native. */
function isOfModules(name: string): boolean {
  return /^(?:CAPPlugin|CAPBridgedPlugin|CDVPlugin|RCTEventEmitter|RCTBridgeModule)$/.test(name);
}
/** What React Native, Capacitor and Cordova ask a module for. */
const OF_MODULES =
  /^(?:init|load|pluginInitialize|supportedEvents|constantsToExport|getConstants|methodQueue|requiresMainQueueSetup|moduleName|startObserving|stopObserving|invalidate|addListener|removeListeners?|removeAllListeners|checkPermissions|requestPermissions|getTurboModule)$/;

/** What Swift does for an interface that Pigeon writes: Dart calls it, through what Pigeon writes in Swift. */
export function keysOfHeard(
  { types }: Program,
  { name }: FunctionFact,
  owner: TypeInfo,
  channels: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const by = [...owner.supertypes].find(
    (one) => types.get(one)?.kind === 'protocol' && channels.has(`${plainName(one)}.${name}`),
  );
  return by === undefined ? undefined : [keyOfMember('dart', name), keyOfMember('swift', name)];
}

export interface Beside {
  /** The names that something has which is kept, and no function. */
  readonly fields: ReadonlySet<string>;
  /** Files that a generator writes to call what is here. */
  readonly generated: ReadonlySet<string>;
  /** The types of which something by a name is seen to be. */
  ownersOf(name: string): ReadonlySet<string>;
}

/** Which keys a place says. */
export function keysSaid(
  { name, how, path, of }: NamePlace,
  { fields, generated, ownersOf }: Beside,
  program: Program,
  around: TypeInfo | undefined,
): readonly string[] {
  if (generated.has(path)) return [];
  const from = languageOf(path) ?? (how === 'called' ? 'markup' : undefined);
  if (!from || how === 'declared' || how === 'label') return [];
  return LANGUAGES.flatMap((language): readonly string[] => {
    const isMarkup = from === 'markup';
    const callers = CALLERS[language] ?? [language];
    if (!isMarkup && !callers.some((one) => one === from)) return [];
    const member = keyOfMember(language, name);
    const call = keyOfCall(language, name);
    const read = `${language}:${name}`;
    const bySuper = of === undefined || of === 'super' ? [keyBySuper(language, name)] : [];
    if (how === 'called' || how === 'taken') return [call, member, read, ...bySuper];
    if (how === 'member' && !fields.has(name)) return [call, member, read];
    if (how === 'member') return [read, ...[...ownersOf(of ?? '')].map((owner) => `${language}:${owner}.${name}`)];
    // by its name alone what is in the same object is meant; in scripts what the file has
    if (language === 'javascript') return [call];
    return around ? lineage(program, around).map((type) => `${language}:${type.name}.${name}`) : [];
  });
}

const LANGUAGES: readonly Language[] = ['javascript', 'dart', 'c-sharp', 'kotlin', 'swift', 'objective-c'];
