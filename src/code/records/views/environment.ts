/**
 * What views and models take from around them by a key path: `@Environment(\.kind)`, `@Dependency(\.client)`. It is what
 * the app's extension gives for that name, or what somebody puts there.
 */
import type { Expression, Site, TypeName, VariableFact } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { typeNamed } from '../../program/meaning.ts';
import { declaredType } from '../../program/named.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { callValue } from '../calls/call-values.ts';
import { runFunctions } from '../calls/given-functions.ts';
import { isFactory } from '../containers/factories.ts';
import type { Given } from '../hits.ts';
import { fieldCell, readGlobal } from '../objects/fields.ts';
import { readMember } from '../objects/members.ts';
import { topFrame } from '../runs.ts';
import { joined, link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { modelStackAt, onlyStacks } from '../stores/stacks.ts';
import type { Call, TaintValue } from '../values.ts';
import { putOnSelf, takeObject } from './objects-around.ts';
import { runSetters } from './setters.ts';

/** Where the app adds what is taken by each wrapper. https://developer.apple.com/documentation/swiftui/environmentvalues
 *  https://github.com/pointfreeco/swift-dependencies https://github.com/hmlongco/Factory */
const AROUND: ReadonlyMap<string, string> = new Map([
  ['@Environment', 'EnvironmentValues'],
  ['@Dependency', 'DependencyValues'],
  ['@FocusedValue', 'FocusedValues'],
  ['@FocusedBinding', 'FocusedValues'],
  ['@Injected', 'Container'],
  ['@InjectedObject', 'Container'],
  ['@LazyInjected', 'Container'],
  ['@InjectedObservable', 'Container'],
]);

const CONTAINED = 'ContainerValues';

export const AROUND_TYPES: readonly string[] = [...new Set(AROUND.values()), CONTAINED];
export const AROUND_WRAPPERS: readonly string[] = [...AROUND.keys()];

/** What a key of an environment has for its value. */
const VALUES: readonly string[] = ['defaultValue', 'liveValue', 'currentValue', 'testValue', 'previewValue'];

/** The declaration that a property takes its value from. */
function takenFrom(taint: Taint, variable: VariableInfo): Taken | undefined {
  const word = wordAround(variable);
  const [name, ...path] = pathTaken(variable) ?? [];
  const from =
    word === undefined
      ? undefined
      : (liveValueTaken(taint, variable) ?? valueNamed(taint, AROUND.get(word) ?? '', name));
  return from && { from, path };
}

/** `@Dependency(LabClient.self)`: the live value of a type that is its own key. */
function liveValueTaken({ program }: Taint, variable: VariableInfo): VariableInfo | undefined {
  const key = argumentTaken(variable);
  if (key?.kind !== 'member' || key.name !== 'self' || key.of?.kind !== 'name') return undefined;
  const info = findTypeInfo(program, key.of.name);
  return info && findVariable(program, info, 'liveValue');
}

function wordAround({ fact }: VariableInfo): string | undefined {
  return [...fact.modifiers].find((it) => AROUND.has(it));
}

/** `\.analytics.track` of `@Dependency(\.analytics.track)`. */
function pathTaken(variable: VariableInfo): readonly string[] | undefined {
  const path = argumentTaken(variable);
  return path?.kind === 'key-path' ? path.path : undefined;
}

function argumentTaken(variable: VariableInfo): Expression | undefined {
  if (wordAround(variable) === undefined) return undefined;
  const [made] = variable.fact.observers?.find(({ name }) => name === 'make')?.body ?? [];
  return made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value.args[0]?.value : undefined;
}

/** `@Dependency(\.analytics.track)`: a part of what is taken. */
interface Taken {
  readonly from: VariableInfo;
  readonly path: readonly string[];
}

function readTaken(taint: Taint, { from, path }: Taken, site: Site): TaintTyped {
  const frame = topFrame(taint, from.file, from.owner);
  const at: Expression = { kind: 'other', parts: [], site };
  const taken = path.reduce((of, part) => readMember(taint, of, part, at, frame), readGlobal(taint, from));
  if (!isFactory(taken)) return taken;
  return callValue(taint, taken, { kind: 'call', callee: at, args: [], site }, frame);
}

/** A file that adds the value is opened where none at hand does. */
function valueNamed(
  { program, unknownCalls }: Taint,
  around: string,
  name: string | undefined,
): VariableInfo | undefined {
  if (name === undefined) return undefined;
  const info = declaredType(program, around);
  const found = info && findVariable(program, info, name);
  if (!found && name !== CONTEXT && name !== MODEL_CONTEXT) unknownCalls.add(aroundKey(name));
  return found;
}

/** What a value that is added to what is around is asked for by. */
export function aroundKey(name: string): string {
  return `\\.${name}`;
}

/** The contexts of Core Data and SwiftData that views take from around them, and fetch by. */
const CONTEXT = 'managedObjectContext';
const MODEL_CONTEXT = 'modelContext';
const PUTS_CONTEXT: ReadonlySet<string> = new Set([MODEL_CONTEXT, 'modelContainer']);
const FETCHES_AROUND: readonly string[] = ['@FetchRequest', '@SectionedFetchRequest'];

function contextAround(taint: Taint, name: string): Cell<TaintValue> {
  return memoize(taint, `around ${name}`, () => newCell(taint));
}

/** `.modelContainer(container)`, `.modelContext(context)`; `.modelContainer(for: Row.self)` makes one. */
function putModels(taint: Taint, name: string, given: readonly Given[], call: Call): void {
  const [first] = given;
  if (!taint.stacks || !PUTS_CONTEXT.has(name) || !first) return;
  const isMade = first.argument.label === 'for';
  link(taint, isMade ? modelStackAt(taint, call, 'inMemory') : first.typed.cell, contextAround(taint, MODEL_CONTEXT));
}

/** What is taken from around comes to the property. */
export function takeFromAround(taint: Taint, variable: VariableInfo, cell: Cell<TaintValue>): void {
  const isFetched = FETCHES_AROUND.some((word) => variable.fact.modifiers.has(word));
  const name = isFetched ? CONTEXT : (pathTaken(variable)?.join('.') ?? '');
  if (taint.stacks && (name === CONTEXT || name === MODEL_CONTEXT))
    link(taint, contextAround(taint, name), cell, onlyStacks);
  const key = argumentTaken(variable);
  const isByClass = key?.kind === 'member' && key.name === 'self' && variable.fact.modifiers.has('@Environment');
  if (isByClass || variable.fact.modifiers.has('@EnvironmentObject')) takeObject(taint, variable, variable.fact.type);
  const taken = takenFrom(taint, variable);
  if (taken) link(taint, readTaken(taint, taken, variable.fact.site).cell, cell);
}

/** What the system has around a view that is called with what it opens.
 *  https://developer.apple.com/documentation/swiftui/openwindowaction */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['openWindow', 'OpenWindowAction'],
  ['pushWindow', 'PushWindowAction'],
  ['openImmersiveSpace', 'OpenImmersiveSpaceAction'],
]);

/** The type of such a property, where it says none. */
export function typeFromAround(taint: Taint, variable: VariableInfo): TypeName | undefined {
  if (variable.fact.type) return variable.fact.type;
  const taken = takenFrom(taint, variable);
  const action = taken ? undefined : ACTIONS.get(pathTaken(variable)?.join('.') ?? '');
  if (action !== undefined) return { name: action, args: [] };
  return (
    taken &&
    ((taken.path.length === 0 && typeMade(taken.from.fact)) || readTaken(taint, taken, variable.fact.site).type)
  );
}

/** What Factory makes by what is declared, or what that is itself. */
function typeMade({ type }: Pick<VariableFact, 'type'>): TypeName | undefined {
  return isFactory({ ...(type && { type }) }) ? type?.args.at(-1) : type;
}

/** `.environment(\.kind, value)`, `.dependency(\.client, client)`. */
export function putAround(taint: Taint, name: string, given: readonly Given[], call: Call, frame: TaintFrame): void {
  putModels(taint, name, given, call);
  putOnSelf(taint, call, given);
  const type = PUTS.get(name);
  if (type === undefined) return;
  const [path, value] = given;
  const to = path?.argument.value;
  const isWhole = to?.kind === 'key-path' && to.path.length === 1;
  const [first = ''] = isWhole ? to.path : [];
  if (value && taint.stacks && (first === CONTEXT || first === MODEL_CONTEXT))
    link(taint, value.typed.cell, contextAround(taint, first));
  const declared = isWhole && value && valueNamed(taint, type, to.path[0]);
  if (!declared) return;
  const put = name === TRANSFORMS ? newCell(taint) : value.typed.cell;
  if (name === TRANSFORMS) runFunctions(taint, [value], [readGlobal(taint, declared).cell], call, frame, [put]);
  const isComputed = runSetters(taint, declared, undefined, put, call.site, frame);
  if (!isComputed) link(taint, put, fieldCell(taint, declared));
}

/** By a closure that puts something into what is there. */
const TRANSFORMS = 'transformEnvironment';

const PUTS: ReadonlyMap<string, string> = new Map([
  ['environment', 'EnvironmentValues'],
  [TRANSFORMS, 'EnvironmentValues'],
  ['dependency', 'DependencyValues'],
  ['focusedValue', 'FocusedValues'],
  ['focusedSceneValue', 'FocusedValues'],
  ['containerValue', CONTAINED],
]);

/** `subview.containerValues.kind`: what somebody put there, or what the app's extension gives. Undefined for any other member.
 *  https://developer.apple.com/documentation/swiftui/containervalues */
export function containerValue(
  taint: Taint,
  { of, name }: Extract<Expression, { kind: 'member' }>,
): TaintTyped | undefined {
  if (of?.kind !== 'member' || of.name !== 'containerValues') return undefined;
  const declared = valueNamed(taint, CONTAINED, name);
  return declared && readGlobal(taint, declared);
}

/** `self[KindKey.self]` in such an extension: what the key says, and what is put under it. */
export function keyedValue(
  taint: Taint,
  expression: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  const { of, index } = expression;
  const isAround = of.kind === 'name' && of.name === 'self' && AROUND_TYPES.includes(frame.owner?.name ?? '');
  if (!isAround || index.kind !== 'member' || index.name !== 'self' || !index.of) return undefined;
  const key = typeNamed(taint.program, index.of, frame);
  const info = key === undefined ? undefined : declaredType(taint.program, key);
  const variables = VALUES.flatMap((name) => {
    const found = info && findVariable(taint.program, info, name);
    return found ? [found] : [];
  });
  const [first] = variables;
  if (!first) return info && keptWithoutDefault(taint, info);
  const read = variables.map((variable) => readGlobal(taint, variable));
  const type = read[0]?.type;
  return { cell: joined(taint, [newCell(taint), ...read.map(({ cell }) => cell)]), ...(type && { type }) };
}

/** Where `self[KindKey.self] = value` goes. */
export function keyedField(
  taint: Taint,
  expression: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
): Cell<TaintValue> | undefined {
  const { of, index } = expression;
  if (of.kind !== 'name' || of.name !== 'self' || index.kind !== 'member' || index.name !== 'self' || !index.of)
    return undefined;
  const key = typeNamed(taint.program, index.of, frame);
  const info = key === undefined ? undefined : declaredType(taint.program, key);
  const variable = info && VALUES.map((name) => findVariable(taint.program, info, name)).find((it) => it);
  if (!variable && info) return keptWithoutDefault(taint, info)?.cell;
  return variable && !variable.fact.getter ? fieldCell(taint, variable) : undefined;
}

/** Under such a key there is nothing at first. https://developer.apple.com/documentation/swiftui/focusedvaluekey */
function keptWithoutDefault(taint: Taint, { name, supertypes }: TypeInfo): TaintTyped | undefined {
  if (!supertypes.has('FocusedValueKey')) return undefined;
  return { cell: memoize(taint, `kept under ${name}`, () => newCell(taint)) };
}
