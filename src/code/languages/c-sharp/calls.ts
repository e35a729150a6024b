/**
 * C# members and calls, as facts. HealthKit's identifiers get the names they have in Swift.
 */

import type { Argument, Expression, Parameter, Site, TypeName } from '../../facts/facts.ts';
import { takesForContainer } from '../../models/containers.ts';
import { typeOfCase } from '../../models/healthkit.ts';
import { storesByType } from '../../models/storage-calls.ts';
import { isHeavy } from '../depth.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { callOfGiven } from '../running.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { tableBy } from '../tables.ts';
import { addsGiven, functionTaken } from '../taken-methods.ts';
import { givesType } from '../type-arguments.ts';
import { wordsAt } from '../words.ts';
import { bindableProperty } from './bindable.ts';
import { ofCollection } from './collections.ts';
import { makeChannel } from './completion.ts';
import { caseOfText } from './enum-texts.ts';
import { innerOf, lowerExpression } from './expressions.ts';
import { configured, typedClient } from './http-clients.ts';
import { answered } from './messages.ts';
import { SETS } from './new.ts';
import { callObservable } from './observables.ts';
import { bindList, pickedInSheet } from './picked.ts';
import { callReactive } from './reactive.ts';
import { opensPage } from './shell.ts';
import { kept, lowerTypeArguments, methodName } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

/** `a.b`, `a?.b`, `A.B`, `global::A`. */
export function lowerMember(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const of = childOf(node, 'expression') ?? childOf(node, 'qualifier') ?? childOf(node, 'alias');
  const name = childOf(node, 'name');
  if (!of || !name) return nothing(site);
  return memberOf(lowerExpression(of, unit), simpleName(name, unit), site);
}

function simpleName(node: Syntax, unit: CSharpUnit): string {
  return nameOf((node.type === 'generic_name' && findType(node, 'identifier')) || node, unit);
}

/** `HKClinicalTypeIdentifier.AllergyRecord` and its like are spelled as in Swift. */
function memberOf(of: Expression, name: string, site: Site): Expression {
  const owner = of.kind === 'name' || of.kind === 'member' ? of.name : '';
  if (owner === 'HKClinicalTypeIdentifier' || owner === 'HKFhirResourceType' || owner === 'HKFHIRResourceType') {
    const plain = name.charAt(0).toLowerCase() + name.slice(1);
    const type = owner === 'HKClinicalTypeIdentifier' ? owner : 'HKFHIRResourceType';
    return {
      kind: 'member',
      of: { kind: 'name', name: type, site: of.site },
      name: typeOfCase(plain) || type !== owner ? plain : name,
      site,
    };
  }
  // properties in .NET, methods everywhere else
  if (name === 'SupportsHealthRecords' || name === 'IsHealthDataAvailable') {
    return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [], site };
  }
  // `ImmutableList<Kind>.Empty`
  if (name === 'Empty' && /^(?:Immutable|Frozen)/.test(of.kind === 'type' ? of.type.name : owner))
    return { kind: 'list', items: [], site };
  if (name === 'Values' || name === 'Keys') return { kind: 'member', of, name: name.toLowerCase(), site };
  if (name === 'Result') return of;
  return { kind: 'member', of, name, site };
}

/** `a[b]`, `a[^1]`; `a[1..]` are some of it. */
export function lowerIndex(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'expression');
  const list = childOf(node, 'subscript');
  const [first] = list ? namedChildren(list) : [];
  const of = subject ? lowerExpression(subject, unit) : nothing(site);
  // `Slot(0) = kind`, spelled as a place in a list
  if (list && textOf(list, unit).startsWith('('))
    return { kind: 'call', callee: of, args: lowerArguments(list, unit), site };
  const index = first ? lowerExpression(first, unit) : nothing(site);
  const isRange = first && innerOf(first)?.type === 'range_expression';
  // `kinds[1..]`, `kinds[..^1]`
  const bounds = isRange ? boundsOf(first, of, unit) : undefined;
  if (isRange)
    return {
      kind: 'call',
      callee: { kind: 'member', of, name: 'prefix', site },
      args: [{ value: bounds ?? index }],
      site,
    };
  return { kind: 'index', of, index, ...(list && { args: lowerArguments(list, unit) }), site };
}

/** Both bounds of a range, of which the second is not in it; `^1` is counted from the end. */
function boundsOf(node: Syntax, of: Expression, unit: CSharpUnit): Expression | undefined {
  const range = innerOf(node);
  if (!range) return undefined;
  const site = siteOf(range, unit);
  const count: Expression = { kind: 'member', of, name: 'count', site };
  const at = range.children.findIndex(({ type }) => type === '..');
  const side = (parts: readonly Syntax[], open: Expression): Expression | undefined => {
    const [part] = parts.filter(({ isNamed }) => isNamed);
    if (!part) return open;
    const [counted] = namedChildren(part);
    if (part.type !== 'prefix_unary_expression') return lowerExpression(part, unit);
    const isFromEnd = textOf(part, unit).startsWith('^') && counted;
    return isFromEnd
      ? { kind: 'operation', operator: '-', operands: [count, lowerExpression(counted, unit)], site }
      : undefined;
  };
  const [low, high] = [
    side(range.children.slice(0, at), { kind: 'literal', value: 0, site }),
    side(range.children.slice(at + 1), count),
  ];
  return at >= 0 && low && high ? { kind: 'operation', operator: '..<', operands: [low, high], site } : undefined;
}

/** What stands in `<…>` before the arguments. */
function typesOf(callee: Syntax, unit: CSharpUnit): readonly TypeName[] {
  const named = callee.type === 'generic_name' ? callee : childOf(callee, 'name');
  return named?.type === 'generic_name' ? lowerTypeArguments(named, unit) : [];
}

export function lowerCall(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const written = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (!written) return nothing(site);
  const callee = lowerExpression(written, unit);
  const args = list ? lowerArguments(list, unit) : [];
  if (callee.kind === 'name' && callee.name === 'nameof') return nameOfWhat(args, site);
  const run = callOfGiven('c-sharp', callee, args, site);
  if (run) return run;
  const picked = pickedInSheet(callee, args, site);
  if (picked) return picked;
  const opened = opensPage(callee, args, site, unit, () => ({ kind: 'call', callee, args, site }));
  if (opened) return opened;
  const observed = bindableProperty(callee, args, site) ?? callObservable(callee, args, site, unit);
  if (observed) return observed;
  const told = typesOf(written, unit);
  const parsed = caseOfText(callee, args, told, list ? textOf(list, unit) : '', site);
  if (parsed) return parsed;
  const registered = told.at(-1);
  if (callee.kind === 'member' && callee.of) {
    if (callee.name === 'AddHttpClient' && registered) return typedClient(callee.of, registered, args, site);
    const client = callee.name === 'ConfigureHttpClient' ? configured(callee.of, args, site) : undefined;
    if (client) return client;
    const bound =
      callee.name === 'SetBinding' && list
        ? bindList(callee.of, args, textOf(list, unit), { kind: 'call', callee, args, site }, site)
        : undefined;
    if (bound) return bound;
  }
  // `AddSingleton<IRecords, Records>()`, `AddKeyedSingleton<IRecords, Records>("labs")`: what the container makes, as if it
  // were given the class
  const taken = callee.kind === 'member' && takesForContainer(callee.name) ? callee.name : undefined;
  const isRegistered = registered && taken !== undefined && args.length === (taken.includes('Keyed') ? 1 : 0);
  const made: Expression[] = isRegistered ? [{ kind: 'name', name: registered.name, site }] : [];
  const heard = callee.kind === 'member' && HEARS.has(callee.name) ? toldMessage(args, told) : args;
  const given = told.length === 1 ? kept(told[0]) : undefined;
  const reactive =
    callee.kind === 'member' && callee.of
      ? callReactive(callee.of, callee.name, args, site, parameterOf(told))
      : undefined;
  if (reactive) return reactive;
  const call = withTypes(callOf(callee, [...heard, ...made.map((each) => ({ value: each }))], site, given), told);
  const asks = answered(callee, args, told, call, site);
  if (asks) return asks;
  // what a store gives is of the class that callers tell: `Table<T>()`
  const isAsked = given === undefined && registered && callee.kind === 'member' && storesByType(callee.name);
  return givesType(call, isAsked ? registered : given);
}

/** The same call or construction, with what stands in its `<…>`: only a class, or a type parameter, says something there. */
export function withTypes(call: Expression, types: readonly TypeName[]): Expression {
  return call.kind === 'call' && types.some(kept) ? { ...call, types } : call;
}

/** Of `Create<Row, Unit>` what comes first is what it takes; of `Create<Row>` what it takes, or gives. */
function parameterOf([first, ...more]: readonly TypeName[]): TypeName | undefined {
  return more.length > 0 ? kept(first) : undefined;
}

/** `JsonSerializer.SerializeAsync(stream, row)`, `JsonSerializer.DeserializeAsync<Row>(stream)`: what is written is put into
 *  the stream, and what is read comes out of it. */
function throughStream(
  callee: Extract<Expression, { kind: 'member' }>,
  [stream, ...more]: readonly Argument[],
  site: Site,
): Expression | undefined {
  const words = wordsAt(site);
  const [row] = more;
  const call = (name: string, args: readonly Argument[]): Expression => ({
    kind: 'call',
    callee: { ...callee, name },
    args,
    site,
  });
  if (callee.name === 'SerializeAsync' && stream && row)
    return words.call(words.member(stream.value, 'Write'), [call('Serialize', more)]);
  if (callee.name !== 'DeserializeAsync' || !stream) return undefined;
  return call('Deserialize', [{ value: words.call(words.member(stream.value, 'ReadToEnd'), []) }, ...more]);
}

/** `nameof(A.B)` is a text. */
function nameOfWhat([first]: readonly Argument[], site: Site): Expression {
  const of = first?.value;
  const name = of?.kind === 'name' || of?.kind === 'member' ? of.name : undefined;
  return name === undefined ? nothing(site) : { kind: 'literal', value: name, site };
}

/** `Configure<T>(options => …)`: what a function is given to fill is a `T`. */
function toldType(args: readonly Argument[], type: TypeName): readonly Argument[] {
  return args.map(({ value, ...arg }) => {
    const [parameter, ...more] = value.kind === 'closure' ? value.body.parameters : [];
    if (value.kind !== 'closure' || !parameter || parameter.type || more.length > 0) return { ...arg, value };
    return { ...arg, value: { ...value, body: { ...value.body, parameters: [{ ...parameter, type }] } } };
  });
}

/** Calls that take who hears a message: https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/messenger and
 *  `MessagingCenter` of MAUI. */
const HEARS: ReadonlySet<string> = new Set(['Register', 'Subscribe']);

/** `Register<Page, Opened>(this, (page, message) => …)`: the last of what is told is the message, which stands last. */
function toldMessage(args: readonly Argument[], types: readonly TypeName[]): readonly Argument[] {
  return args.map(({ value, ...arg }) => {
    if (value.kind !== 'closure' || types.length === 0) return { ...arg, value };
    const { parameters } = value.body;
    const typed = parameters.map((parameter, index): Parameter => {
      const type = parameter.type ?? types[types.length - parameters.length + index];
      return type ? { ...parameter, type } : parameter;
    });
    return { ...arg, value: { ...value, body: { ...value.body, parameters: typed } } };
  });
}

function callOf(callee: Expression, args: readonly Argument[], site: Site, given?: TypeName): Expression {
  if (callee.kind === 'call' && args.length === 0) return callee;
  if (callee.kind === 'member' && callee.name === 'Configure' && given)
    return { kind: 'call', callee, args: toldType(args, given), site };
  const first = args[0]?.value;
  // a delegate, or an event, that is called: `Opened?.Invoke(this, item)`
  if (callee.kind === 'member' && callee.name === 'Invoke' && callee.of && !args.some(isFunction))
    return { kind: 'call', callee: callee.of, args, site };
  if (callee.kind === 'member') {
    const found = callee.name === 'TryGetValue' ? lookUp(callee.of, args, site) : undefined;
    if (found) return found;
    // of Rx: nobody else is told of what comes by a function alone
    if (callee.name === 'Subscribe' && first && isFunction({ value: first }))
      return { kind: 'call', callee: { ...callee, name: 'sink' }, args, site };
    const taken = takeOut(callee.of, callee.name, args, site);
    if (taken) return taken;
    const table = (callee.of && tableOf(callee.of, callee.name, args, site)) ?? ofCollection(callee, args, site);
    if (table) return table;
    const owner = callee.of?.kind === 'name' ? callee.of.name : '';
    const streamed = owner === 'JsonSerializer' ? throughStream(callee, args, site) : undefined;
    if (streamed) return streamed;
    if (owner === 'Channel' && /^Create(?:Unb|B)ounded/.test(callee.name)) return makeChannel(given, site);
    const isMaker = SETS.test(owner) && /^(?:MakeNSObjectSet|FromObjects|FromNSObjects|From)/.test(callee.name);
    if (isMaker || owner === 'ImmutableArray' || owner === 'ImmutableHashSet')
      return { kind: 'list', items: args.map(({ value }) => value), site };
    const values = first ?? (given && { kind: 'type' as const, type: given, site });
    if (owner === 'Enum' && callee.name === 'GetValues' && values)
      return { kind: 'member', of: values, name: 'allCases', site };
    if (first && /^(?:FromException|(?:Try)?SetException)$/.test(callee.name))
      return wordsAt(site).run([wordsAt(site).throws(first)]);
    if ((owner === 'Task' || owner === 'Enumerable') && first && /^(?:WhenAll|FromResult|Run)$/.test(callee.name))
      return first;
    return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args, site };
  }
  return { kind: 'call', callee, args, site };
}

/** `rows.ToDictionary(row => row.Id)`, `rows.GroupBy(row => row.Section)`: what is in a list, by what is made of each. */
function tableOf(of: Expression, name: string, args: readonly Argument[], site: Site): Expression | undefined {
  const [by, make, whole] = args;
  if (name === 'Index' && !by) return indexed(of, site);
  if (!by || !isFunction(by) || (make && !isFunction(make))) return undefined;
  if (/^To(?:Frozen|Immutable)?Dictionary$/.test(name)) return tableBy(of, by.value, site, make?.value);
  if (name === 'CountBy') return countedBy(of, by.value, site);
  if (name === 'ToLookup') return lookUpBy(of, by.value, make?.value, site);
  if (name !== 'GroupBy' || isHeavy(of)) return undefined;
  const ofGroup = whole ?? (make && takesTwo(make) ? make : undefined);
  return ofGroup && isFunction(ofGroup)
    ? madeOfGroups(of, by.value, ofGroup === make ? undefined : make?.value, ofGroup.value, site)
    : groupsBy(of, by.value, make?.value, site);
}

function takesTwo({ value }: Argument): boolean {
  return value.kind === 'closure' && value.body.parameters.length === 2;
}

/** `rows.GroupBy(row => row.Section, (section, all) => new Shelf(section, all))`: what is made of each group. */
function madeOfGroups(
  of: Expression,
  by: Expression,
  make: Expression | undefined,
  whole: Expression,
  site: Site,
): Expression {
  const words = wordsAt(site);
  const each = make ? words.call(words.member(of, 'map'), [make]) : of;
  const key = words.call(by, [words.call(words.member(of, 'first'), [])]);
  return { kind: 'list', items: [words.call(whole, [key, each])], site };
}

/** A look-up is groups, and is asked for one by its key. */
function lookUpBy(of: Expression, by: Expression, make: Expression | undefined, site: Site): Expression {
  const words = wordsAt(site);
  const rows = words.name('\0rows');
  return words.run([
    words.declare('\0rows', of),
    words.give(words.either(tableBy(rows, by, site, make), groupsBy(rows, by, make, site))),
  ]);
}

/** Groups of what is in a list: each is what is in it, and has a key. */
function groupsBy(of: Expression, by: Expression, make: Expression | undefined, site: Site): Expression {
  const words = wordsAt(site);
  const each = make ? words.call(words.member(of, 'map'), [make]) : of;
  const key = words.call(by, [words.call(words.member(of, 'first'), [])]);
  return words.either(each, words.object({ Key: key }));
}

/** `rows.CountBy(row => row.Section)`: each key, and how many have it. */
function countedBy(of: Expression, by: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const items = [
    { label: 'Key', value: words.call(by, [words.name('\0each')]) },
    { label: 'Value', value: nothing(site) },
  ];
  const pair: Expression = { kind: 'tuple', items, site };
  return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(pair)])]);
}

/** `rows.Index()`: each with its place. */
function indexed(of: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const each = words.name('\0each');
  const items = [
    { label: 'Index', value: nothing(site) },
    { label: 'Item', value: each },
  ];
  const pair: Expression = { kind: 'tuple', items, site };
  return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(pair)])]);
}

/** What takes a function runs it: it is no delegate. */
function isFunction({ value }: Argument): boolean {
  return value.kind === 'closure' || value.kind === 'reference';
}

/** `table.TryGetValue(key, out var value)`. */
function lookUp(of: Expression | undefined, [key, filled]: readonly Argument[], site: Site): Expression | undefined {
  const target = filled?.value.kind === 'operation' ? filled.value.operands[0] : undefined;
  if (!of || !key || !target) return undefined;
  const value: Expression = { kind: 'index', of, index: key.value, site };
  return nothing(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}

/** What takes one out, and tells whether there was one. */
const TAKES_OUT: ReadonlyMap<string, string> = new Map([
  ['TryDequeue', 'popFirst'],
  ['TryPop', 'popLast'],
  ['TryTake', 'popFirst'],
  ['TryPeek', 'first'],
  ['TryRead', 'ReadAsync'],
]);

/** `queue.TryDequeue(out var value)`. */
function takeOut(
  of: Expression | undefined,
  name: string,
  [filled, ...more]: readonly Argument[],
  site: Site,
): Expression | undefined {
  const method = TAKES_OUT.get(name);
  const target = filled?.value.kind === 'operation' ? filled.value.operands[0] : undefined;
  if (!of || method === undefined || !target || more.length > 0) return undefined;
  const value = wordsAt(site).call(wordsAt(site).member(of, method), []);
  return nothing(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}

export function lowerArguments(list: Syntax, unit: CSharpUnit): Argument[] {
  return namedChildren(list).map((node) => {
    const label = childOf(node, 'name');
    const value = lowerExpression(node, unit);
    const isFilled = findType(node, 'out', 'ref') !== undefined;
    // `out var kind`, `ref kind`: what is put into it comes back
    const filled: Expression = { kind: 'operation', operator: '&', operands: [value], site: siteOf(node, unit) };
    return { ...(label && { label: nameOf(label, unit) }), value: isFilled ? filled : asFunction(value) };
  });
}

/** `ids.Select(HKObjectType.GetClinicalType)`, `names.ForEach(list.Add)`: the function that calls it. */
export function asFunction(value: Expression): Expression {
  if (value.kind !== 'member') return value;
  const given = wordsAt(value.site).name('\0given');
  if (value.name === 'GetClinicalType')
    return functionTaken(value, callOf(value, [{ value: given }], value.site), given);
  return addsGiven(value, methodName(value.name));
}
