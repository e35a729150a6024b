/**
 * Flags that begin on or off, and that nobody sets: `@State private var showsVisits = false`, where no button, toggle or view that
 * is here puts anything else there. Names are told apart by their letters alone: `_isOn`, `isOn` and `IsOn` are one.
 */
import type { TypeFact } from '../facts/facts.ts';
import { type Language, languageOf } from '../facts/source.ts';
import { PRESENTS } from '../models/presentations.ts';
import { descendants, lineage } from './inheritance.ts';
import { SETS_BY_TEXT, SUBSCRIPT } from './mentions.ts';
import { callableNamed } from './named.ts';
import { TEXT } from './note-mentions.ts';
import type { Program, TypeInfo, VariableInfo } from './program.ts';
import { saidIn } from './said.ts';
import { fileOf, listUnits, type UnitMentions } from './units.ts';

/** What a flag stays, as far as the code that was parsed tells. Undefined for any other variable. */
export function flagNeverSet(program: Program, variable: VariableInfo): boolean | undefined {
  const begins = beginsAs(variable);
  const { fact, owner, file } = variable;
  if (begins === undefined || program.isPartial) return undefined;
  const language = languageOf(file.path);
  if (!language || !SET_IN_CODE[language]?.(variable)) return undefined;
  const sets = known.get(program) ?? findSets(program);
  known.set(program, sets);
  if (owner && (isFilledOutside(program, owner, sets) || hasOtherBelow(program, variable))) return undefined;
  return isSet(sets, plain(fact.name), owner, language, begins) ? undefined : begins;
}

/** All names by which the flags of a program that nobody is seen to set may be set elsewhere. */
export function namesOfFlags(program: Program): ReadonlySet<string> {
  const found = program.everyVariable.filter((it) => flagNeverSet(program, it) !== undefined);
  return new Set(found.flatMap(namesOfFlag));
}

/** The names by which a file that was not parsed, or a view, may set a flag. */
export function namesOfFlag({ fact: { name }, file }: VariableInfo): readonly string[] {
  const bare = plain(name);
  switch (languageOf(file.path)) {
    case 'c-sharp':
      return [...new Set([name, bare, bare.charAt(0).toUpperCase() + bare.slice(1)])];
    case 'objective-c':
      return [bare, `_${bare}`];
    default:
      return [name];
  }
}

function plain(name: string): string {
  const bare = name.replace(/^(?:_+|m_|#)(?=[A-Za-z])/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** What it is declared with; in C# and Objective-C a field that is not is off, where it is asked whether it is on. */
function beginsAs({ fact: { value, getter, isConstant, type }, others = [], file }: VariableInfo): boolean | undefined {
  if (getter || isConstant || others.length > 0) return undefined;
  if (value) return value.kind === 'literal' && typeof value.value === 'boolean' ? value.value : undefined;
  const language = languageOf(file.path);
  const hasZero = language === 'c-sharp' || language === 'objective-c';
  return hasZero && (!type || (!type.mayBeNil && ZEROED.has(type.name))) ? false : undefined;
}

const ZEROED: ReadonlySet<string> = new Set(['bool', 'BOOL', 'Bool']);

/** Whether code alone sets a variable, and no wrapper, library or text that is read: by its language. */
const SET_IN_CODE: Partial<Record<Language, (variable: VariableInfo) => boolean>> = {
  swift: ({ fact: { modifiers } }) => ![...modifiers].some((word) => SET_OUTSIDE.test(word)),
  'objective-c': ({ fact: { site } }) => !site.file.path.endsWith('.h'),
  'c-sharp': ({ fact: { modifiers } }) =>
    ![...modifiers].some((word) => OPEN.has(word) || (word.startsWith('@') && word !== '@ObservableProperty')),
  kotlin: ({ fact: { modifiers } }) => modifiers.has('private') && ![...modifiers].some((word) => word.startsWith('@')),
  dart: ({ fact: { modifiers } }) => ![...modifiers].some((word) => word.startsWith('@')),
  javascript: ({ fact: { modifiers } }) => ![...modifiers].some((word) => word.startsWith('@')),
};

/** What a wrapper keeps elsewhere, what Objective-C may set by a text, and what another module may. */
const SET_OUTSIDE =
  /^(?:@(?!State\b|Published\b|MainActor\b|ObservationIgnored\b|usableFromInline\b)|(?:dynamic|override|public|open)$)/;
const OPEN: ReadonlySet<string> = new Set(['public', 'protected', 'internal', 'override', 'virtual']);

/** Whether a decoder, a database or Objective-C may fill an object of a type. */
function isFilledOutside(program: Program, owner: TypeInfo, { filled }: Sets): boolean {
  return lineage(program, owner).some(
    ({ name, supertypes }) => filled.has(name) || [...supertypes].some((each) => FILLED.test(each)),
  );
}

const FILLED = /Codable$|Decodable|Coding$|Record$|Table$|^NSManaged|Persist|(?<!^NS|Observable)Object$|Model$/;
const FILLS = /^@(?:Model|objcMembers|Reducer|ObservableState|Serializ|Json|Entity|Hive|Collection|Realm|Parcel)/i;

function hasOtherBelow(program: Program, { owner, fact }: VariableInfo): boolean {
  return owner !== undefined && descendants(program, owner).some((it) => it !== owner && it.variables.has(fact.name));
}

interface Sets {
  /** Types that a macro, a library or Objective-C fills. */
  readonly filled: ReadonlySet<string>;
  /** What something may be put into, as far as its name tells, and what anything that is passed is called where it is. */
  readonly names: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** Texts, and keys of objects. */
  readonly texts: ReadonlySet<string>;
  /** What views are shown by, and put out again. */
  readonly shown: ReadonlySet<string>;
  /** What is called, by its name. */
  readonly called: ReadonlySet<string>;
  /** What key paths lead to: whoever has one may put something there, where subscripts are put into. */
  readonly paths: ReadonlySet<string>;
}

const known = new WeakMap<Program, Sets>();

/** Whether anybody but code that nothing runs sets a flag. */
function isSet(sets: Sets, name: string, owner: TypeInfo | undefined, language: Language, begins: boolean): boolean {
  const { names, labels, texts, shown, called, paths } = sets;
  if (SETS_BY_TEXT.some((each) => called.has(each)) || names.has(name) || (begins && shown.has(name))) return true;
  if (owner && BY_OTHERS[language]?.some((each) => called.has(each) || names.has(each))) return true;
  if (language !== 'swift') return labels.has(name) || texts.has(name);
  // a class is made with what its own initialiser takes, which then sets it
  return (owner?.kind !== 'class' && labels.has(name)) || paths.has(name);
}

/** What fills an object with the parts of another or by its keys, or sets what is handed on: `this[key] = …`, `this::isOn`. */
const BY_OTHERS: Partial<Record<Language, readonly string[]>> = {
  javascript: ['assign', 'plainToClass', 'plainToInstance', 'defineProperty', 'extend', 'merge', 'self'],
  kotlin: ['set'],
};

function findSets(program: Program): Sets {
  const names = new Set<string>();
  const labels = new Set<string>();
  const texts = new Set<string>();
  const shown = new Set<string>();
  const called = new Set<string>();
  const all = listUnits(program);
  for (const { unit, mentions } of all) {
    if (unit.kind !== 'file' && program.unrun?.has(unit.kind === 'function' ? unit.info : unit.variable)) continue;
    const { assigned, reassigned, changed, macros, calls } = mentions;
    for (const some of [assigned, changed, macros]) for (const name of some) names.add(plain(name));
    // `ready.assign(to: &model.$isReady)`
    for (const name of reassigned) if (name.startsWith('$')) names.add(plain(name.slice(1)));
    for (const name of mentions.shownBy) shown.add(name);
    for (const name of mentions.names) if (name.startsWith(TEXT)) texts.add(plain(name.slice(TEXT.length)));
    for (const [name, some] of calls) {
      called.add(name);
      const isOperator = !/^\w/.test(name) && callableNamed(program, name).length > 0;
      if (/^set[A-Z]/.test(name)) names.add(plain(name.slice(3)));
      for (const { label, value } of some.flatMap(({ args }) => args)) {
        if (label !== undefined) labels.add(plain(label));
        if (isOperator && 'name' in value) names.add(plain(value.name));
      }
    }
  }
  const paths = new Set(names.has(SUBSCRIPT) ? all.flatMap(pathsIn) : []);
  // a `sheet` of the app's own may switch on what it is given
  if (program.everyFunction.some(({ fact }) => PRESENTS.test(fact.name))) for (const name of shown) names.add(name);
  return {
    filled: new Set(program.files.flatMap(({ types }) => filledIn(types))),
    names,
    labels,
    texts,
    shown,
    called,
    paths,
  };
}

function filledIn(types: readonly TypeFact[]): readonly string[] {
  return types.flatMap(({ name, modifiers, types: within }) => [
    ...([...modifiers].some((word) => FILLS.test(word)) ? [name] : []),
    ...filledIn(within),
  ]);
}

function pathsIn({ unit, mentions: { references } }: UnitMentions): readonly string[] {
  if (languageOf(fileOf(unit).path) !== 'swift' || references.size === 0) return [];
  return [...saidIn(unit).references].flatMap(([name, said]) =>
    said.some(({ kind }) => kind === 'key-path') ? name : [],
  );
}
