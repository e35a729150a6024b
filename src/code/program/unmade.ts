/**
 * Types that nobody can make an object of: what they say instead of a class or a protocol above them is said by nobody.
 * No code names them, no storyboard, list or project, and the system makes none by itself. Whatever is not known to be so
 * is taken for made, and so is one of whose family nobody else is seen to be.
 */
import type { FileFacts, TypeFact } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { descendants, holdsAbove, lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import { ownerOf, type Unit } from './units.ts';

/** Which of the names stand anywhere but where the type by that name is declared, or the member declared and filled.
 *  `owners`: the types whose member is asked for. Undefined where nobody can tell. */
export type SayNames = (
  names: ReadonlySet<string>,
  of: 'types' | 'members',
  owners?: (name: string) => readonly string[],
) => ReadonlySet<string> | undefined;

export function findUnmade(
  { files, types }: Pick<Program, 'files' | 'types'>,
  sayNames: SayNames,
): ReadonlySet<TypeInfo> {
  const found = new Map(
    [...typesByName({ files, types }, isNamedByCode).found].filter(
      ([, type]) => hasOwnParent(types, type) && isMadeByName(types, type),
    ),
  );
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

/** A container of .NET makes what code registers. */
function isNamedByCode({ path, traits }: FileFacts): boolean {
  return traits.isNative || languageOf(path) === 'c-sharp';
}

/** Types that are known by their names alone, as far as they say themselves. `open` are those of whom others may call what
 *  they have. */
export function typesByName(
  { files, types }: Pick<Program, 'files' | 'types'>,
  isMeant: (file: FileFacts) => boolean = ({ traits }) => traits.isNative,
): {
  readonly found: ReadonlyMap<string, TypeInfo>;
  readonly open: ReadonlySet<string>;
} {
  const found = new Map<string, TypeInfo>();
  const refused = new Set<string>();
  const open = new Set<string>();
  const look = ({ name, types: within, modifiers }: TypeFact, file: FileFacts): void => {
    for (const inner of within) look(inner, file);
    if ([...modifiers].some((word) => word === '@objcMembers' || (isOtherName(word) && !CALLS_NOTHING.test(word))))
      open.add(name);
    const type = types.get(name);
    if (!type || type.kind === 'protocol' || type.kind === 'extension') return;
    const isRefused =
      !/^\w+$/.test(plainName(name)) ||
      !isMeant(file) ||
      [...modifiers].some(isOtherName) ||
      [...type.functions.values()].flat().some(({ fact }) => fact.modifiers.has('@exported')) ||
      RUN_BY_RUNTIME.some(runs(type));
    if (isRefused) refused.add(name);
    else found.set(name, type);
  };
  for (const file of files) {
    for (const fact of file.types) look(fact, file);
    // Swift says a class of Objective-C by its other name
    if (languageOf(file.path) === 'objective-c') for (const { name } of file.aliases.values()) refused.add(name);
  }
  for (const name of refused) found.delete(name);
  return { found, open };
}

/** The types of Swift, and the widgets of Dart, that some code is of, and of which nobody makes an object but who says their
 *  names, or those of heirs. */
export function madeByNameAlone(program: Program, units: readonly Unit[]): readonly TypeInfo[] {
  const known = typesByName(program).found;
  const owners = new Set(units.flatMap((unit) => ownerOf(unit) ?? []));
  const marked = new Set(
    program.files.flatMap(({ types }) =>
      types.flatMap(({ name, modifiers }) => ([...modifiers].some((word) => word.startsWith('@')) ? name : [])),
    ),
  );
  return [...owners].filter(
    (type) =>
      isWidget(program, type, marked) ||
      ((type.kind === 'struct' || type.kind === 'class') &&
        known.get(type.name) === type &&
        !type.supertypes.has('PreviewProvider') &&
        isMadeByName(program.types, type) &&
        [...type.functions.values()].flat().every(({ file }) => languageOf(file.path) === 'swift')),
  );
}

/** A widget of Flutter's, or the state of one, that no annotation tells a generator of: who shows it calls its constructor. */
function isWidget(program: Program, widget: TypeInfo, marked: ReadonlySet<string>): boolean {
  const isPlain = ({ kind, name, functions, supertypes }: TypeInfo): boolean =>
    kind === 'class' &&
    supertypes.size > 0 &&
    !marked.has(name) &&
    [...functions.values()].flat().every(({ file }) => languageOf(file.path) === 'dart');
  return lineage(program, widget).every(isPlain) && holdsAbove(program.types, widget, (name) => OF_FLUTTER.test(name));
}

// https://api.flutter.dev/flutter/widgets/StatelessWidget-class.html
const OF_FLUTTER = /^(?:State(?:less|ful)Widget|State|(?:Hook)?Consumer(?:Stateful)?Widget|ConsumerState|HookWidget)$/;

/** The names by which somebody makes an object of a type: its own, those of its heirs, and others for them. */
export function namesOfMakers(program: Program, type: TypeInfo): ReadonlySet<string> {
  const all = new Set([type, ...descendants(program, type)].map(({ name }) => name));
  const others = [...program.aliases].flatMap(([name, { name: meant }]) => (all.has(meant) ? name : []));
  return new Set([...all, ...others].map(plainName));
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

/** Attributes of types that are made by others, who call nothing by a name of the app's own. */
const CALLS_NOTHING = /^@(?:main|UIApplicationMain|Model|ObservableState)\b/;

/** Whether a word is an attribute by which others may come to what it stands before. */
export function isOtherName(word: string): boolean {
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
export function isMadeByName(types: Program['types'], type: TypeInfo): boolean {
  return holdsAbove(types, type, (name) => PLAIN.has(name) || OF_SCREENS.test(name));
}

/** What the system makes no object of because of it, and calls nothing of but what `names-to-come.ts` lists: `body`. */
const PLAIN = new Set(
  'Sendable Hashable Equatable Identifiable Comparable AnyObject Codable Decodable Encodable CaseIterable OptionSet RawRepresentable String Int CustomStringConvertible CustomDebugStringConvertible NSObject NSObjectProtocol NSCopying ObservableObject Error LocalizedError Actor View ViewModifier App Scene Commands ToolbarContent CustomizableToolbarContent class'.split(
    ' ',
  ),
);
/** Screens and their parts are made by storyboards, by name. */
const OF_SCREENS =
  /^UI(?:Responder|View|Control|Button|Label|StackView|(?:Table|Collection|Scroll)View(?:Cell)?|(?:Table|Collection|Page|Navigation|TabBar|Split)?View(?:Controller|DataSource|Delegate)|TabBarController|NavigationController)$|^List(?:Binding|Generic)?SectionController$/;
