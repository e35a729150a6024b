/**
 * Types that nobody can make an object of: what they say instead of a class or a protocol above them is said by nobody.
 * No code names them, no storyboard, list or project, and the system makes none by itself. Whatever is not known to be so
 * is taken for made, and so is one of whose family nobody else is seen to be.
 */
import type { FileFacts, TypeFact } from '../facts/facts.ts';
import { lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';

/** Which of the names stand anywhere but where the type by that name is declared, or the member declared and filled.
 *  Undefined where nobody can tell. */
export type SayNames = (names: ReadonlySet<string>, of: 'types' | 'members') => ReadonlySet<string> | undefined;

export function findUnmade(
  { files, types }: Pick<Program, 'files' | 'types'>,
  sayNames: SayNames,
): ReadonlySet<TypeInfo> {
  const found = new Map<string, TypeInfo>();
  const refused = new Set<string>();
  const look = (fact: TypeFact, file: FileFacts): void => {
    for (const inner of fact.types) look(inner, file);
    const type = types.get(fact.name);
    if (!type || type.kind === 'protocol' || type.kind === 'extension') return;
    const isOpen =
      !/^\w+$/.test(plainName(fact.name)) ||
      !file.traits.isNative ||
      [...fact.modifiers].some(isOtherName) ||
      RUN_BY_RUNTIME.some(runs(type));
    if (isOpen) refused.add(fact.name);
    else if (hasOwnParent(types, type) && isMadeByName(types, type)) found.set(fact.name, type);
  };
  for (const file of files) for (const fact of file.types) look(fact, file);
  for (const name of refused) found.delete(name);
  const words = new Set([...found.keys()].map(plainName));
  const said = found.size > 1 ? sayNames(words, 'types') : undefined;
  if (!said) return new Set();
  const isSaid = (name: string): boolean => said.has(plainName(name));
  // where none of a family is named, who makes them is not seen
  const parents = new Set([...found].flatMap(([name, { supertypes }]) => (isSaid(name) ? [...supertypes] : [])));
  const isLeft = (name: string, { supertypes }: TypeInfo): boolean =>
    !isSaid(name) && [...supertypes].some((parent) => parents.has(parent) && isDeclared(types.get(parent)));
  return new Set([...found].flatMap(([name, type]) => (isLeft(name, type) ? type : [])));
}

/** Whether a member takes the place of one above it, of a type that nobody makes: nobody runs it. */
export function isOfUnmade(program: Program, { owner, fact }: FunctionInfo): boolean {
  if (!owner || !program.unmade.has(owner)) return false;
  return lineage(program, owner).some(
    (type) => type !== owner && (type.functions.has(fact.name) || type.variables.has(fact.name)),
  );
}

/** Attributes by which nobody comes to a type. */
const PLAIN_WORDS = /^@(?:MainActor|available|Observable|objcMembers|unchecked|preconcurrency|frozen)\b/;

function isOtherName(word: string): boolean {
  return word.startsWith('@') && !PLAIN_WORDS.test(word);
}

/** The runtime of Objective-C calls these of every class. */
const RUN_BY_RUNTIME = ['load', 'initialize'];

function runs({ functions }: TypeInfo): (name: string) => boolean {
  return (name) => functions.get(name)?.some(({ fact }) => fact.isMessage && fact.modifiers.has('static')) === true;
}

function hasOwnParent(types: Program['types'], { supertypes }: TypeInfo): boolean {
  return [...supertypes].some((name) => isDeclared(types.get(name)));
}

function isDeclared(type: TypeInfo | undefined): type is TypeInfo {
  return type !== undefined && type.kind !== 'extension';
}

/** Whether the system makes objects of a type only where its name stands, if at all. */
function isMadeByName(types: Program['types'], type: TypeInfo, seen = new Set<TypeInfo>()): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  return [...type.supertypes].every((name) => {
    const parent = types.get(name);
    return isDeclared(parent) ? isMadeByName(types, parent, seen) : PLAIN.has(name) || OF_SCREENS.test(name);
  });
}

/** What the system makes no object of because of it. */
const PLAIN = new Set(
  'Sendable Hashable Equatable Identifiable Comparable AnyObject CustomStringConvertible CustomDebugStringConvertible NSObject NSObjectProtocol NSCopying ObservableObject Error LocalizedError Actor View ViewModifier class'.split(
    ' ',
  ),
);
/** Screens and their parts are made by storyboards, by name. */
const OF_SCREENS =
  /^UI(?:Responder|View|Control|Button|Label|StackView|(?:Table|Collection|Scroll)View(?:Cell)?|(?:Table|Collection|Page|Navigation|TabBar|Split)?View(?:Controller|DataSource|Delegate)|TabBarController|NavigationController)$/;
