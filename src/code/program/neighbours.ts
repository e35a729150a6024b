/**
 * Files that take part in flows without naming anything of HealthKit: they pass something to what relevant files declare,
 * or declare what relevant files use.
 */

import { bufferOf } from '../../bytes.ts';
import { anyOf } from '../../patterns.ts';
import type { RepoFiles } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { elementType, isCallable } from '../facts/type-names.ts';
import { PARAMETER_FACTORY } from '../models/containers.ts';
import { OPENS_PAGES, SHELL_QUERY } from '../models/shell.ts';
import { shapeOf } from './arguments.ts';
import { buildProgram } from './build-program.ts';
import { descendants, lineage } from './inheritance.ts';
import { callsKept, findKeepers } from './kept-functions.ts';
import { isMadeWithTypes, isWatched } from './may-hold-types.ts';
import { type Mentions, SUBSCRIPT } from './mentions.ts';
import { aliasesOf } from './named.ts';
import { heardIn, postedIn } from './notices.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';
import { STATE } from './reducers.ts';
import { hasClassAbove, isSeed, leadsTo, takesSomething } from './relevance.ts';
import { plainName } from './shared-names.ts';
import { listUnits, ownerOf, type UnitMentions } from './units.ts';

/** Matches nothing. */
const NEVER = /(?!)/g;
const DECLARED =
  /(\b(?:enum(?: {1,9}class)?|record(?: {1,9}(?:class|struct))?|class|struct|actor|protocol|interface|object|extension|typealias)|@interface|@implementation)\s+(\w+)/g;
/** Of whose declaration more than the name matters to who extends it. */
const VALUES = /^(?:struct|enum|record)\b/;
/** A flag that stays as it is once its object is made. */
const FLAG = /\blet\s{1,9}\w{1,200}\s{0,9}(?::\s{0,9}Bool\b|=\s{0,9}(?:true|false)\b)/;
/** Files that have only flags do nothing that would have to be followed. */
const DOES = /\b(?:func|class|actor|View|import\s{1,9}(?!Foundation\b))\b/;
/** Constants of Objective-C, by their own names or by that of their enum. */
const CONSTANT = /\bconst\s+(\w+)\s*=|\b(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\(\s*\w+\s*,\s*(\w+)\s*\)/g;
/** What a module of React Native is handed is made of what JavaScript passes. */
const CONVERTS = /(?:@implementation|\bextension) {1,9}RCTConvert\b/;
const MACRO_LINES = /^[ \t]*#[ \t]*define\b(?:[^\n\\]|\\[\s\S])*/gm;

export interface Neighbours {
  readonly paths: ReadonlySet<string>;
  /** The functions, types and names that lead to them, as one text to compare. */
  readonly doors: string;
}

/** The paths among `others` worth parsing beside `parsed`. Looks at bytes only. `earlier` is what was found beside fewer
 *  files: where these open no new doors, no file is looked at again. */
export function findNeighbours(
  parsed: readonly FileFacts[],
  others: readonly string[],
  files: RepoFiles,
  earlier?: Neighbours,
): Neighbours {
  const program = buildProgram(parsed, { others });
  const { functions, types, missing, above, operators, free, asked, taken } = findDoors(program);
  const extended = new Set(
    [...program.types.values()].filter(({ kind }) => kind === 'extension').map((it) => plainName(it.name)),
  );
  // who says `__kind` means what a class of Objective-C has by that name
  const isRefining = parsed.some(({ refined }) => refined !== undefined && refined.size > 0);
  const stems = new Set(parsed.map(({ path }) => stemOf(path)));
  const doors = JSON.stringify(
    [functions, types, missing, above, extended, operators, free, asked, taken].map((one) => [...one]),
  );
  const called = wordsPattern([...functions.keys()], '\\s*[({]');
  const sent = wordsPattern([...functions.keys()], '\\s*[:\\]]');
  const named = wordsPattern([...types].map(plainName), '');
  const declaring = declarationOf([...free]);
  const isOpened = (word: string, path: string): boolean =>
    VALUES.test(word) || path.endsWith('.kt') || (isRefining && word === '@implementation');
  const isNear = (path: string): boolean => {
    // a header tells the types of the properties of its class
    if (path.endsWith('.h') && stems.has(stemOf(path))) return true;
    if (earlier?.doors === doors) return earlier.paths.has(path);
    const bytes = files.bytes(path);
    const buffer = bufferOf(bytes);
    const isMessaging = /\.(?:mm?|h)$/.test(path);
    const mayBe = isMessaging && (buffer.includes('const') || buffer.includes('_ENUM') || buffer.includes('_OPTIONS'));
    // others matter for what macros in them send
    if (path.endsWith('.h') && !mayBe && !buffer.includes('#define')) return false;
    const whole = buffer.toString('latin1');
    if (mayBe && givesConstant(whole, missing)) return true;
    const text = path.endsWith('.h') ? (whole.match(MACRO_LINES) ?? []).join('\n') : whole;
    const names = new Set([...text.matchAll((isMessaging ? sent : called) ?? NEVER)].map(([, name = '']) => name));
    if ([...names].some((name) => functions.get(name)?.some((labels) => labels.every((it) => text.includes(it))))) {
      return true;
    }
    if (path.endsWith('.h')) return false;
    if (named?.test(text) || declaring?.test(text)) return true;
    if (CONVERTS.test(text) && [...taken].some((name) => text.includes(name))) return true;
    if (operators.size > 0 && declaresOperator(text, operators)) return true;
    if (![...missing, ...above, ...asked].some((name) => text.includes(name))) return false;
    for (const [, word = '', name = ''] of text.matchAll(DECLARED))
      if (asked.has(name) && FLAG.test(text) && !DOES.test(text)) return true;
      else if (above.has(name) && (word === 'class' || word === 'typealias')) return true;
      else if (missing.has(name) && (!extended.has(name) || isOpened(word, path))) return true;
    return false;
  };
  return { paths: new Set(others.filter(isNear)), doors };
}

function givesConstant(text: string, missing: ReadonlySet<string>): boolean {
  for (const [, constant = '', ofEnum = ''] of text.matchAll(CONSTANT)) {
    if (missing.has(constant) || missing.has(ofEnum)) return true;
    // by one of its members
    if (ofEnum && [...missing].some((name) => name.startsWith(ofEnum))) return true;
  }
  return false;
}

/** `func |> <A, B>(value: A, next: (A) -> B) -> B`. */
const OPERATOR = /\bfunc\s{1,9}([-+*/%=<>!&|^~?.•∘]{1,9}?)\s{0,9}(?:<\s{0,9}[A-Za-z]|\()/g;

/** A name that is an operator's. */
const SIGN = /^[^\w\s[\](){}@#$"]+$/;

/** Whoever uses an operator of a type has that type from somewhere that names it. */
function typesOfSign({ types }: Program, { fact, owner }: FunctionInfo): readonly string[] {
  const taken = fact.parameters.flatMap(({ type }) => (type ? elementType(type).name : []));
  return [...(owner ? [owner.name] : []), ...taken].filter((name) => types.has(name));
}

function declaresOperator(text: string, operators: ReadonlySet<string>): boolean {
  for (const [, name = ''] of text.matchAll(OPERATOR)) if (operators.has(name)) return true;
  return false;
}

/** Of functions that stand in no type, in Swift and in C. */
function declarationOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const any = `(?:${anyOf(names)})`;
  return new RegExp(
    `^(?:@\\w{1,99}[ \\t\\n]{1,9}){0,3}(?:(?:public|internal|package) ){0,1}func ${any}\\b|^[A-Z][\\w<>]{0,99}[ *]{1,5}${any}\\(`,
    'm',
  );
}

function wordsPattern(words: readonly string[], after: string): RegExp | undefined {
  return words.length > 0 ? new RegExp(`(?<![\\w$])(${anyOf(words)})(?![\\w$])${after}`, after ? 'g' : '') : undefined;
}

function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

interface Doors {
  /** Functions that take what may be, or become, a clinical type and lead it to a request or query, with what a file that
   *  calls each must have: the labels with their colons. */
  readonly functions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Types that are made with such a value, or mapped to one, and macros that lead to any of these. */
  readonly types: ReadonlySet<string>;
  /** Types that are used there and not declared. */
  readonly missing: ReadonlySet<string>;
  /** Classes that are inherited from and not declared: by these names, or by others. */
  readonly above: ReadonlySet<string>;
  /** Types that conditions ask for a part, and that are not declared: their flags may be told. */
  readonly asked: ReadonlySet<string>;
  /** Functions that are called there without an object, and not declared. */
  readonly free: ReadonlySet<string>;
  /** Types of what JavaScript passes to methods there. */
  readonly taken: ReadonlySet<string>;
  /** Signs that are used there: an operator of the app's own may be declared by itself. */
  readonly operators: ReadonlySet<string>;
}

function findDoors(program: Program): Doors {
  const units = listUnits(program);
  const keepers = findKeepers(program);
  const byName = new Map<string, UnitMentions[]>();
  const byPosted = new Map<string, UnitMentions[]>();
  for (const unit of units) {
    for (const name of unit.mentions.names) push(byName, name, unit);
    for (const name of postedIn(unit.mentions)) push(byPosted, name, unit);
  }
  const functions = new Map<string, string[][]>();
  // hundreds of functions may be called alike
  const shapes = new Set<string>();
  const isNew = (shape: string): boolean => !shapes.has(shape) && shapes.add(shape).size > 0;
  const types = new Set<string>();
  const missing = new Set<string>();
  const above = new Set<string>();
  const operators = new Set<string>();
  const free = new Set<string>();
  const asked = new Set<string>();
  const carriers = new Set<UnitMentions>();
  // each unit may name what others named before it, and each member its type
  const opened = new Set<VariableInfo>();
  const made = new Set<string>();
  const waiting: UnitMentions[] = [];
  const choose = (chosen: readonly UnitMentions[] | undefined): void => {
    for (const unit of chosen ?? []) {
      if (carriers.has(unit)) continue;
      carriers.add(unit);
      waiting.push(unit);
    }
  };
  /** Who makes such an object, by the name of its type or by another that stands for it, has a say. */
  const openMakers = (name: string): void => {
    if (made.has(name)) return;
    made.add(name);
    types.add(name);
    choose(byName.get(name));
    for (const alias of aliasesOf(program, new Set([name]))) openMakers(alias);
  };
  // what a function gives is kept where nothing is done with it: `let importers = makeImporters()`
  for (const { mentions } of units)
    for (const [name, calls] of mentions.calls)
      if (/^[a-z]\w+$/i.test(name) && calls.some(({ callee }) => callee.kind === 'name') && isUndeclared(program, name))
        free.add(name);
  choose(units.filter(({ mentions }) => isSeed(mentions)));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const name of next.mentions.names) {
      if (isMissing(program, name)) missing.add(name);
      if (name === SHELL_QUERY) functions.set(OPENS_PAGES, [[]]);
      const isOfState = program.members.get(name)?.some((it) => it.owner?.name === STATE && isWatched(program, it));
      if (isOfState) openMakers(STATE);
      for (const keeper of keepers.get(name) ?? []) {
        if (opened.has(keeper)) continue;
        opened.add(keeper);
        functions.set(keeper.fact.name, [[]]);
        choose(byName.get(keeper.fact.name)?.filter(({ mentions }) => callsKept(mentions, keeper)));
      }
    }
    for (const notice of heardIn(next.mentions)) {
      for (const post of ['post', 'postNotificationName']) push(functions, post, [notice]);
      choose(byPosted.get(notice));
    }
    for (const name of next.mentions.calls.keys()) if (SIGN.test(name)) operators.add(name);
    const { unit } = next;
    const maker = ownerOf(unit);
    if (maker && isMissing(program, maker.name)) missing.add(maker.name);
    // what is made of it here, and of what else
    if (unit.kind === 'value' && maker)
      choose(byName.get(unit.variable.fact.name)?.filter((one) => ownerOf(one.unit) === maker));
    // `focus.collection` of `@Parameter var focus: Focus`: what that is stands with the type
    for (const name of next.mentions.names) {
      const { type } = maker?.variables.get(name)?.fact ?? {};
      const inner = type && elementType(type).name;
      if (inner && isMissing(program, inner)) missing.add(inner);
    }
    // what a struct conforms to tells who may be meant by it
    for (const name of maker?.supertypes ?? [])
      if (isMissing(program, name)) (maker?.kind === 'class' ? above : missing).add(name);
    // who makes an object decides what its code reads of it
    if (maker && !made.has(maker.name) && isToldWhenMade(program, maker, next.mentions)) {
      for (const { name } of descendants(program, maker)) types.add(name);
      openMakers(maker.name);
    }
    // who makes one of its heirs decides whether its code reads what that says, and who calls that code
    const isOfOthers = maker && isOfHeirs(program, maker, next.mentions);
    if (isOfOthers) for (const { name } of descendants(program, maker)) types.add(name);
    const isTold = maker && (isOfOthers || isToldWhenMade(program, maker, next.mentions));
    const called = isTold && next.unit.kind === 'function' ? next.unit.info.fact.name : '';
    if (maker && called !== 'init' && /^\w+$/.test(called) && program.methods.has(called))
      for (const name of namesOfKind(program, maker)) push(functions, called, [name]);
    // who binds a generic type decides what its code reads
    if (maker?.generics.some((name) => next.mentions.names.has(name))) openMakers(maker.name);
    if (unit.kind !== 'function') continue;
    const { fact, owner, alsoNamed = [] } = unit.info;
    // `send(_ request: Request)`, called with `.all`: what that is stands with the type
    for (const { type } of fact.parameters) {
      const inner = type && elementType(type).name;
      if (inner && isMissing(program, inner)) missing.add(inner);
    }
    const takes = takesSomething(program, fact) || isOfHeirs(program, owner, next.mentions);
    // `Container.shared.feed(.labs)`: who calls it passes what its closure takes
    if (fact.result?.name === PARAMETER_FACTORY && !functions.has(fact.name)) {
      functions.set(fact.name, [[]]);
      choose(byName.get(fact.name));
    }
    if (takes && fact.name === SUBSCRIPT && owner) types.add(owner.name);
    else if (takes && SIGN.test(fact.name)) for (const name of typesOfSign(program, unit.info)) types.add(name);
    else if (takes && fact.name !== 'init' && isNew([fact, ...alsoNamed].map(shapeOf).join(' '))) {
      for (const named of [fact, ...alsoNamed]) {
        const isOwn = named === fact;
        const labels = named.parameters.flatMap(({ label, default: value }) => (label && !value ? [`${label}:`] : []));
        // a closure after the parentheses has no label
        const last = named.parameters.at(-1);
        const isLabelled = named.isMessage || (!isOwn && !(last && !last.default && isCallable(last)));
        const needed = isLabelled ? labels : labels.slice(0, -1);
        // `read` alone is a common word
        const isCommon = !isOwn && named.name.length <= 5 && needed.length === 0;
        push(functions, named.name, isCommon && owner ? [owner.name] : needed);
      }
      choose(byName.get(fact.name)?.filter(({ mentions }) => leadsTo(mentions, fact)));
    }
    const isMade =
      fact.name === 'init' ? takes || hasClassAbove(program, owner) : owner && isMadeWithTypes(program, owner);
    if (owner && isMade) openMakers(owner.name);
  }
  for (const name of macrosWith(program, functions)) types.add(name);
  for (const { unit, mentions } of units)
    for (const type of [...mentions.tested].flatMap((name) => typeOf(unit, name) ?? []))
      if (isMissing(program, type)) asked.add(type);
  const taken = new Set(
    program.everyFunction
      .filter(({ fact }) => fact.modifiers.has('@exported'))
      .flatMap(({ fact }) => fact.parameters.flatMap(({ type }) => (type ? elementType(type).name : []))),
  );
  return { functions, types, missing, above, operators, free, asked, taken };
}

/** What a piece of code says of a parameter of its own, or the type that it stands in of a field. */
function typeOf(unit: UnitMentions['unit'], name: string): string | undefined {
  const taken = unit.kind === 'function' ? unit.info.fact.parameters.find((it) => it.name === name) : undefined;
  return (taken?.type ?? ownerOf(unit)?.variables.get(name)?.fact.type)?.name;
}

/** What objects of a type may be known as: the type, those above it, and those below. */
function namesOfKind(program: Program, type: TypeInfo): readonly string[] {
  const all = [...lineage(program, type), ...descendants(program, type)];
  return [...new Set(all.flatMap(({ name, supertypes }) => [name, ...supertypes]))].map(plainName);
}

/** Macros whose use calls one of these functions, or names a clinical type. */
function macrosWith({ files }: Program, functions: ReadonlyMap<string, unknown>): readonly string[] {
  const isOurs = (word: string): boolean => functions.has(word) || word.startsWith('HKClinical');
  return files.flatMap(({ macros }) =>
    [...(macros ?? [])].flatMap(([name, words]) => ([...words].some(isOurs) ? [name] : [])),
  );
}

/** Whether code of a protocol, or of a class, uses what those below it give instead: what it is called on decides. */
function isOfHeirs(program: Program, owner: TypeInfo | undefined, { names }: Mentions): boolean {
  if (!owner || (owner.kind !== 'protocol' && owner.kind !== 'class')) return false;
  const used = [...names].filter((name) => owner.variables.has(name) || owner.functions.has(name));
  return descendants(program, owner).some(({ variables, functions }) =>
    used.some((name) => variables.has(name) || functions.has(name)),
  );
}

/** Whether code reads a field that its type's initialiser gets from who makes the object. */
function isToldWhenMade(program: Program, { functions, variables }: TypeInfo, { names }: Mentions): boolean {
  if (!functions.get('init')?.some(({ fact }) => takesSomething(program, fact))) return false;
  return [...names].some((name) => {
    const variable = variables.get(name);
    return (
      variable !== undefined &&
      !variable.fact.value &&
      !variable.fact.modifiers.has('static') &&
      isWatched(program, variable)
    );
  });
}

function isMissing({ types, aliases, variables }: Program, name: string): boolean {
  const type = types.get(name);
  const isDeclared = type !== undefined && type.kind !== 'extension' && !isAnnounced(type);
  return /^[A-Z]\w*[a-z]/.test(name) && !isDeclared && !aliases.has(name) && !variables.has(name);
}

function isUndeclared({ functions, methods, types, variables }: Program, name: string): boolean {
  return !functions.has(name) && !methods.has(name) && !types.has(name) && !variables.has(name);
}

/** A class of Objective-C of which only the header is at hand: what it does stands elsewhere. */
export function isAnnounced({ kind, functions, site }: TypeInfo): boolean {
  return kind === 'class' && functions.size === 0 && site?.file.path.endsWith('.h') === true;
}
