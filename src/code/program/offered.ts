/**
 * What an app uses of the packages of its repository. A package offers more than any one app calls: what the app does not
 * come to by any name is none of its doing, and fills no list or cache of what it does use.
 */
import { lettersOf } from '../../bytes.ts';
import type { ClinicalType, CodeFacts, RepoFiles, TypeUse } from '../../types.ts';
import type { TypeName } from '../facts/facts.ts';
import { holdsAbove } from './inheritance.ts';
import type { Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import { fileOf, ownerOf, type Unit, type UnitMentions } from './units.ts';

/** The files that packages offer, and the code of the app that is not parsed. */
export interface Offer {
  readonly files: ReadonlySet<string>;
  /** Which of the words stand anywhere in code that is not parsed. */
  namedElsewhere(words: ReadonlySet<string>): ReadonlySet<string>;
}

/** Types and protocols for whose sake the system calls nothing that could ask for a type. */
const PLAIN = new Set(
  'Sendable Hashable Equatable Identifiable CaseIterable Error LocalizedError Comparable AnyObject Codable Decodable Encodable String Int RawRepresentable CustomStringConvertible CustomDebugStringConvertible OptionSet ExpressibleByStringLiteral ExpressibleByArrayLiteral Copyable ObservableObject Sequence'.split(
    ' ',
  ),
);
/** Storyboards and runtimes make objects of these by their names. */
const OF_A_FRAMEWORK = /^(?:UI|NS|WK|SK|AR|CX)[A-Z]/;
/** Words that let others call a function by no name that Swift code shows: C by the name that `@_cdecl` gives. */
const OPEN = ['override', '@objc', '@IBAction', '@exported', '@_cdecl'];

/** Tells of a piece of code whether the app comes to it: by a name that used code mentions, or because the system calls
 *  the members of a type that it makes. */
export function findUsed(program: Program, units: readonly UnitMentions[], offer: Offer): (unit: Unit) => boolean {
  const names = new Set<string>();
  const types = new Set<TypeInfo>();
  const used = new Set<Unit>();
  const open = new Set<UnitMentions>();

  function take({ unit, mentions }: UnitMentions): void {
    used.add(unit);
    for (const set of [mentions.names, mentions.assigned, mentions.selectors]) for (const name of set) names.add(name);
    if (unit.kind === 'function') {
      const { parameters, result } = unit.info.fact;
      for (const type of [result, ...parameters.map((parameter) => parameter.type)]) addType(type);
    }
    const owner = ownerOf(unit);
    if (owner) types.add(owner);
  }

  function addType(type: TypeName | undefined): void {
    if (!type) return;
    names.add(type.name);
    type.args.forEach(addType);
  }

  for (const one of units) {
    if (one.unit.kind !== 'file' && offer.files.has(fileOf(one.unit).path)) open.add(one);
    else take(one);
  }
  const words = new Set([...open].flatMap(({ unit, gives }) => [...gives, ownerOf(unit)?.name ?? '']));
  const found = offer.namedElsewhere(new Set([...words].map(plainName)));
  for (const name of words) if (found.has(plainName(name))) names.add(name);
  for (const { fact, file } of program.everyVariable) if (!offer.files.has(file.path)) addType(fact.type);

  for (let before = -1; before !== used.size + types.size; ) {
    before = used.size + types.size;
    for (const type of program.types.values()) {
      if (!types.has(type) && (names.has(type.name) || [...type.supertypes].some((name) => OF_A_FRAMEWORK.test(name))))
        types.add(type);
    }
    for (const type of types) {
      for (const name of type.supertypes) names.add(name);
      for (const { fact } of type.variables.values()) if (!fact.modifiers.has('static')) addType(fact.type);
    }
    for (const one of open) {
      if (!isUsed(one)) continue;
      open.delete(one);
      take(one);
    }
  }

  function isUsed({ unit, gives }: UnitMentions): boolean {
    const owner = ownerOf(unit);
    if (gives.some((name) => name !== owner?.name && names.has(name))) return true;
    if (unit.kind === 'file') return true;
    const { fact } = unit.kind === 'function' ? unit.info : unit.variable;
    if (owner && !types.has(owner)) return false;
    if (OPEN.some((word) => fact.modifiers.has(word))) return true;
    if (!owner) return false;
    if (fact.name === 'init') return names.has(owner.name) || names.has('init');
    // observers run whenever a property is set, first values whenever an object is made
    if (fact.name.endsWith('.set')) return true;
    if (unit.kind === 'value') return !fact.modifiers.has('static');
    return !isPlainType(program, owner);
  }

  return (unit) => used.has(unit);
}

/** Whether nobody but code that is here calls the members of a type. */
function isPlainType({ types }: Program, type: TypeInfo): boolean {
  return holdsAbove(types, type, (name) => PLAIN.has(name));
}

/** Which of the words stand in any of the files, byte for byte. */
export function wordsIn(paths: readonly string[], words: ReadonlySet<string>, files: RepoFiles): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const bytes = files.bytes(path);
    const text = lettersOf(bytes);
    for (const [word] of text.matchAll(/[A-Za-z_]\w*/g)) if (words.has(word)) found.add(word);
  }
  return found;
}

type Uses = Pick<CodeFacts, 'requested' | 'read' | 'unresolved'>;

/** The types that are asked for and not read, or read and not asked for. */
export function findUnmatched({ requested, read }: Uses): ReadonlySet<ClinicalType> {
  const types = (uses: readonly TypeUse[]): Set<ClinicalType> => new Set(uses.map(({ type }) => type));
  const [asked, reads] = [types(requested), types(read)];
  return new Set([...asked, ...reads].filter((type) => !asked.has(type) || !reads.has(type)));
}

/** What is used, with what all that is offered does with types that do not match: a package may be used by a way that is
 *  not seen, and nothing is called unused that it might read. */
export function withOffered<T extends Uses>(used: T, offered: Uses): T {
  const unmatched = findUnmatched(used);
  const add = (own: readonly TypeUse[], all: readonly TypeUse[]): TypeUse[] => [
    ...own,
    ...all
      .filter(({ type }) => unmatched.has(type) && !own.some((use) => use.type === type))
      .map((use) => ({ ...use, upperBound: true })),
  ];
  return {
    ...used,
    requested: add(used.requested, offered.requested),
    read: add(used.read, offered.read),
    unresolved: used.unresolved.length > 0 ? used.unresolved : offered.unresolved,
  };
}
