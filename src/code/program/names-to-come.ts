/**
 * The names without any of which nobody can come to a piece of code: to call a function, to read what is computed, to make
 * what waits until it is asked for.
 */
import type { Expression, FunctionFact, VariableFact } from '../facts/facts.ts';
import { type Language, languageOf } from '../facts/source.ts';
import { shapeOf } from './arguments.ts';
import { isIdleObject } from './idle-objects.ts';
import { descendants, holdsAbove, lineage } from './inheritance.ts';
import { functionsNamed, globalNamed } from './named.ts';
import { type FunctionInfo, hasObjects, type Program, type TypeInfo, type VariableInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import type { Unit } from './units.ts';
import { isMadeByName, isOtherName } from './unmade.ts';
import type { Finds } from './unrun.ts';
import { keyOfCall, keysOfHeard, keysOfMember } from './unrun-members.ts';
import { namesOfMessage } from './unrun-messages.ts';

const NO_GETTERS: ReadonlyMap<FunctionInfo, VariableInfo> = new Map();

/** The names without any of which nobody can come to a piece of code. */
export function namesToCome(
  program: Program,
  unit: Unit,
  { declares, starts, protocolsOf, channels }: Finds,
  variables: ReadonlyMap<FunctionInfo, VariableInfo> = NO_GETTERS,
): readonly string[] | undefined {
  if (unit.kind === 'file') return undefined;
  const { fact, owner, file } = unit.kind === 'function' ? unit.info : unit.variable;
  const isTold = [...fact.modifiers].some((word) => word.startsWith('@'));
  const language = languageOf(file.path);
  if (!file.traits.isNative) {
    if (!language || !starts(language)) return undefined;
    if (!owner) return isTold ? undefined : namesAtTop(program, unit, fact.name, file.path);
    if (unit.kind === 'value') return namesOfLate(program, unit.variable, owner, language);
    const variable = variables.get(unit.info);
    const { writtenName: _, ...getter } = unit.info.fact;
    const named = variable ? { ...getter, name: variable.fact.name } : unit.info.fact;
    return keysOfMember(program, owner, named, variable !== undefined, language, declares);
  }
  if (unit.kind === 'value') return nameOfValue(program, unit.variable, declares);
  const heard = owner && starts('dart') && keysOfHeard(program, unit.info.fact, owner, channels());
  if (heard) return heard;
  if (language === 'objective-c') {
    // what Swift alone may wait for it calls by that name
    if (unit.info.fact.modifiers.has('forSwift')) return starts(language) ? [fact.name, `__${fact.name}`] : undefined;
    if (!owner || fact.modifiers.has('@Forwards'))
      return starts(language) && !CPP.test(file.path) ? namesOfFunction(fact) : undefined;
    const isOwn = owner && starts(language) && hasOnlyOwnCallers(program.types, owner, declares);
    return isOwn ? namesOfMessage(program, unit.info, protocolsOf) : undefined;
  }
  const name = nameToCall(program, unit.info, variables.get(unit.info), declares, starts);
  return name === undefined ? undefined : [name];
}

/** A function of C, and what is another name of a declaration: nobody comes there but who says its name. */
function namesOfFunction({ name, modifiers }: Pick<FunctionFact, 'name' | 'modifiers'>): readonly string[] | undefined {
  const isTold = [...modifiers].some((word) => word.startsWith('@') && word !== '@Forwards');
  const plain = plainName(name);
  return isTold || !/^[A-Za-z_]\w*$/.test(plain) || OF_RUNTIME.test(plain) ? undefined : [plain];
}

/** Where a class of a library may call what its heir does. */
const CPP = /\.mm$/;
const OF_RUNTIME = /^(?:main|get|init)$/;

/** What stands at the top of a file of another language: a function, and in Dart a variable, which is made when it is asked
 *  for. Routers come to what a module of JavaScript gives by default. */
function namesAtTop(program: Program, unit: Unit, name: string, path: string): readonly string[] | undefined {
  const plain = plainName(name);
  const language = languageOf(path);
  const isFunction =
    unit.kind === 'function' || (unit.kind === 'value' && makesFunction(program, unit.variable.fact.value));
  const isRunByName =
    isFunction || language === 'dart' || (unit.kind === 'value' && isIdleObject(program, unit.variable));
  if (!isRunByName || language === 'c-sharp' || isFoundByPlace(path)) return undefined;
  if (!/^[A-Za-z_]\w*$/.test(plain) || OF_NOBODY.test(plain)) return undefined;
  if (language === 'javascript' && isFunction) return [name, keyOfCall(language, plain)];
  return plain === name ? [name] : [name, plain];
}

/** Whether routers find a file by its place, or it stands beside markup. */
export function isFoundByPlace(path: string): boolean {
  return (IN_ROUTES.test(path) && !/\.(?:dart|kts?)$/.test(path)) || ROUTE.test(path);
}

const IN_ROUTES = /(?:^|\/)(?:app|pages|routes|plugins)\//;
/** What Expo starts is among them. */
const ROUTE = /\/\+[^/]+$|\.(?:vue|svelte)$|(?:^|\/)App\.[cm]?[jt]sx?$/;

/** Where a program starts, and what has no name of its own. */
const OF_NOBODY = /^(?:main|default|exports)$/;

/** `late final labs = read(labs)` of Dart is read by its name, as what is computed is. */
function namesOfLate(
  program: Program,
  { fact: { name, value, modifiers, site } }: VariableInfo,
  owner: TypeInfo,
  language: Language,
): readonly string[] | undefined {
  if (language !== 'dart' || !value || !modifiers.has('lazy')) return undefined;
  const getter: FunctionFact = { name, parameters: [], body: [{ kind: 'return', value, site }], modifiers, site };
  return keysOfMember(program, owner, getter, true, language);
}

/** The name of what is made when it is first asked for, and of a query that is made and kept: it does nothing by itself. */
function nameOfValue(
  program: Program,
  { fact, owner, file }: VariableInfo,
  declares: Finds['declares'],
): readonly string[] | undefined {
  const { modifiers, value } = fact;
  const isTold = [...modifiers].some((word) => word.startsWith('@'));
  const isOfFile = !owner && !RUN_AT_ONCE.test(file.path);
  const isIdle = makesQuery(value) || makesFunction(program, value);
  const waits = isOfFile || isIdle || ['lazy', 'static', 'class'].some((word) => modifiers.has(word));
  if (isTold || !waits) return undefined;
  const name = nameToCall(program, { fact, file, ...(owner && { owner }) }, undefined, declares, NOBODY_STARTS);
  return name === undefined ? undefined : [name];
}

/** A file whose variables are made in turn, as its statements are. */
const RUN_AT_ONCE = /(?:^|\/)main\.swift$/;

function makesQuery(value: Expression | undefined): boolean {
  return (
    value?.kind === 'call' && value.callee.kind === 'name' && /^HK\w*Query(?:Descriptor)?$/.test(value.callee.name)
  );
}

/** `readerOf(.labs)`, where `readerOf` does no more than give a function: nothing runs until that is called. */
function makesFunction(program: Program, value: Expression | undefined): boolean {
  if (value?.kind !== 'call' || value.callee.kind !== 'name') return false;
  const { name } = value.callee;
  const kept = globalNamed(program, name)?.fact.value;
  const bodies = kept?.kind === 'closure' ? [kept.body] : functionsNamed(program, name).map(({ fact }) => fact);
  return bodies.length > 0 && bodies.every(givesFunction);
}

function givesFunction({ body }: FunctionFact): boolean {
  const [only, ...more] = body;
  const isGiven = only?.kind === 'return' || only?.kind === 'evaluate';
  return isGiven && more.length === 0 && only.value.kind === 'closure';
}

/** The name without which nobody can call a function of Swift, or read what is computed. */
function nameToCall(
  program: Program,
  {
    fact,
    owner,
    file,
  }: Pick<FunctionInfo, 'owner' | 'file'> & {
    readonly fact: FunctionFact | VariableFact;
  },
  variable: Pick<VariableInfo, 'fact'> | undefined,
  declares: Finds['declares'],
  starts: Finds['starts'],
): string | undefined {
  const { name, modifiers } = variable?.fact ?? fact;
  const { types } = program;
  const shape = 'parameters' in fact && !variable ? shapeOf(fact) : undefined;
  const words = [...modifiers, ...fact.modifiers].filter(
    (word) => word !== 'override' || !isDeclaredAbove(program, owner, name, shape),
  );
  const isOtherWord = (word: string): boolean => isOtherName(word) && !BUILDS.test(word);
  const isAction = isOwnAction(fact) && starts('objective-c');
  const isOther = words.some(
    (word) => WORDS_OF_OTHERS.has(word) || (isOtherWord(word) && !(isAction && FOR_SELECTORS.has(word))),
  );
  const isOwn =
    !owner || (hasOnlyOwnCallers(types, owner, declares) && (owner.kind !== 'extension' || EXTENDED.test(owner.name)));
  const isPlain = languageOf(file.path) === 'swift' && /^[A-Za-z_]\w*$/.test(name) && !BY_LANGUAGE.test(name);
  return isPlain && isOwn && !isOther ? name : undefined;
}

const NOBODY_STARTS = (): boolean => false;

/** `@objc private func openLabs()`: others come to it by its selector alone, which says its name. */
function isOwnAction(fact: FunctionFact | VariableFact): boolean {
  const { name, modifiers } = fact;
  const isPrivate = modifiers.has('private') || modifiers.has('fileprivate');
  if (!isPrivate || !('parameters' in fact) || fact.otherName !== undefined) return false;
  return fact.parameters[0]?.label === undefined && !OF_RESPONDERS.test(name);
}

const FOR_SELECTORS: ReadonlySet<string> = new Set(['@objc', '@IBAction']);
/** What the menus of the system, and tools that change an app while it runs, call by themselves. */
const OF_RESPONDERS = /^(?:cut|copy|paste|delete|select|selectAll|undo|redo|main|start|cancel|injected)$/;

/** Whether a class above, of the app's own, is the first that has a member: the system calls none of that name and shape. */
function isDeclaredAbove(
  program: Program,
  owner: TypeInfo | undefined,
  name: string,
  shape: string | undefined,
): boolean {
  const above = owner ? lineage(program, owner).filter((type) => type !== owner) : [];
  return above.some(({ functions, variables }) => {
    const variable = shape === undefined ? variables.get(name) : undefined;
    const methods = (functions.get(name) ?? []).filter(({ fact }) => shapeOf(fact) === shape);
    return [...methods, ...(variable ? [variable] : [])].some(({ fact }) => !fact.modifiers.has('override'));
  });
}

const WORDS_OF_OTHERS: ReadonlySet<string> = new Set(['override', 'dynamic']);
/** Attributes by which nobody comes to a function. */
const BUILDS = /^@(?:\w*Builder|discardableResult|Sendable|inlinable|usableFromInline|concurrent)\b/;
/** What the language, a view or a plain protocol calls by itself. */
const BY_LANGUAGE =
  /^(?:init|deinit|get|main|body|id|hash|encode|copy|next|previews|build[A-Z]\w*|append(?:Interpolation|Literal)|make(?:Async)?Iterator|callAsFunction|dynamicallyCall|(?:wrapped|projected|raw|hash|int|string|default|live|test|preview)Value|allCases|animatableData|(?:debug|error)?[dD]escription|failureReason|recoverySuggestion|helpAnchor|customMirror|unownedExecutor|objectWillChange|reduce|reducer)$/;
/** Types of the system of which no protocol calls what an app adds to them. */
const EXTENDED =
  /^(?:HK\w+|String|Substring|Character|U?Int\d*|Double|Bool|Array|Set|Dictionary|Optional|Result|Date|Data|URL|Color|View|Text|Image|Bundle|Sequence|Collection|Publisher|Task|UserDefaults|FileManager|Calendar|NotificationCenter|Notification\.Name|EnvironmentValues|ModelContext|UI(?:View|ViewController|Color|Image|Application))$/;

/** The names by which somebody makes an object of a type of Swift, its heirs' and other names among them: whoever says none of
 *  them comes to no initialiser of it. Undefined where others may. */
export function namesToMake(
  program: Program,
  { fact, owner, file }: FunctionInfo,
  { declares }: Finds,
): readonly string[] | undefined {
  if (!owner || languageOf(file.path) !== 'swift' || !hasObjects(owner)) return undefined;
  const isTold = [...fact.modifiers].some((word) => MADE_BY_OTHERS.has(word) || isOtherName(word));
  const isAsked = lineage(program, owner).some((type) => type.kind === 'protocol' && type.functions.has('init'));
  // a property wrapper is made where its attribute stands
  const isOther =
    owner.variables.has('wrappedValue') || fact.parameters.some(({ label = '' }) => BY_SYSTEM.test(label));
  const isFilled = fact.parameters.every((parameter) => parameter.default !== undefined);
  if (isTold || isAsked || isOther || isFilled || !hasOnlyOwnCallers(program.types, owner, declares)) return undefined;
  const all = [owner, ...descendants(program, owner)];
  const names = new Set(all.map(({ name }) => name));
  for (const [name, type] of program.aliases) if (names.has(type.name)) names.add(name);
  return [...names, ...WITHOUT_NAME];
}

/** `.init(…)`, `self.init(…)`, `Self(…)`. */
const WITHOUT_NAME = ['init', 'Self'];
const MADE_BY_OTHERS: ReadonlySet<string> = new Set(['override', 'required', 'dynamic']);
/** Labels by which the system makes objects: decoded, of a list, of a text. */
const BY_SYSTEM = /^(?:from|coder|rawValue|wrappedValue|projectedValue|\w*[lL]iteral|stringInterpolation)$/;

/** Whether nobody calls what a type has but who says its name: no protocol or class of others may. */
function hasOnlyOwnCallers(types: Program['types'], type: TypeInfo, declares: Finds['declares']): boolean {
  return holdsAbove(types, type, (name) => {
    const isPlain =
      isMadeByName(types, { ...type, supertypes: new Set([name]) }) && !/(?:Delegate|DataSource)$/.test(name);
    return isPlain || declares(name);
  });
}
