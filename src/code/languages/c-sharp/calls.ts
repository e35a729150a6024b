/**
 * C# members and calls, as facts. HealthKit's identifiers get the names they have in Swift.
 */

import type { Argument, Expression, Parameter, Site, TypeName } from '../../facts/facts.ts';
import { takesForContainer } from '../../models/containers.ts';
import { typeOfCase } from '../../models/healthkit.ts';
import {
  attempt,
  isAt,
  next,
  nothing,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipTypeArguments,
  take,
} from '../curly/read.ts';
import { givesType } from '../type-arguments.ts';
import { wordsAt } from '../words.ts';
import { readExpression, readPrimary } from './expressions.ts';
import { SETS } from './new.ts';
import { readSwitchExpression, skipPattern } from './patterns.ts';
import { kept, methodName, readType } from './types.ts';

export function readPostfix(reader: Reader): Expression {
  const { at } = reader;
  let value = readPrimary(reader);
  /** What stands in `<…>` before the arguments of a call. */
  let given: TypeName | undefined;
  let registered: TypeName | undefined;
  let told: readonly TypeName[] = [];
  for (;;) {
    const { kind, text } = peek(reader);
    if (kind === 'name' && text === 'switch') value = readSwitchExpression(reader, value, at);
    else if (kind === 'name' && text === 'with' && peek(reader, 1).text === '{') {
      next(reader);
      skipPattern(reader);
    } else if (kind !== 'mark') return value;
    else if (text === '.' || text === '?.' || text === '::') {
      next(reader);
      value = lowerMember(value, next(reader).text, siteFrom(reader, at));
      given = undefined;
    } else if (text === '!' && peek(reader, 1).text !== '=') next(reader);
    else if (text === '(') {
      const args = readArguments(reader);
      const site = siteFrom(reader, at);
      // `AddSingleton<IRecords, Records>()`: what the container makes, as if it were given the class
      const isRegistered = registered && args.length === 0 && value.kind === 'member' && takesForContainer(value.name);
      const made: Expression[] = isRegistered && registered ? [{ kind: 'name', name: registered.name, site }] : [];
      const heard = value.kind === 'member' && HEARS.has(value.name) ? toldMessage(args, told) : args;
      const call = lowerCall(value, [...heard, ...made.map((each) => ({ value: each }))], site, given);
      value = givesType(call, given);
      given = undefined;
      registered = undefined;
      told = [];
    } else if (text === '[' || (text === '?' && peek(reader, 1).text === '[')) {
      take(reader, '?');
      next(reader);
      const [index] = readList(reader, ']', () => readExpression(reader));
      const site = siteFrom(reader, at);
      value = { kind: 'index', of: value, index: index ?? nothing(site), site };
    } else if (text === '<' && isGenericCall(reader)) {
      const all = readTypeArguments(reader);
      registered = all.at(-1);
      told = all;
      given = all.length === 1 ? kept(all[0]) : undefined;
    } else if (text === '++' || text === '--') next(reader);
    else return value;
  }
}

function isGenericCall(reader: Reader): boolean {
  const { at } = reader;
  const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '.', ')', ',', ';');
  reader.at = at;
  return isGeneric;
}

/** `<A, B>`; stands behind them. */
function readTypeArguments(reader: Reader): readonly TypeName[] {
  const { at } = reader;
  next(reader);
  const all: TypeName[] = [];
  for (let type = readType(reader); type; type = readType(reader)) {
    all.push(type);
    if (!take(reader, ',')) break;
  }
  if (take(reader, '>')) return all;
  reader.at = at;
  skipTypeArguments(reader);
  return [];
}

/** `HKClinicalTypeIdentifier.AllergyRecord` and its like are spelled as in Swift. */
function lowerMember(of: Expression, name: string, site: Site): Expression {
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
  if (name === 'Values' || name === 'Keys') return { kind: 'member', of, name: name.toLowerCase(), site };
  if (name === 'Result') return of;
  // of what may be missing, or is made late, it is the thing itself
  if (name === 'Value' || name === 'CurrentValue') return { kind: 'member', of, name: 'value', site };
  return { kind: 'member', of, name, site };
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

function lowerCall(callee: Expression, args: readonly Argument[], site: Site, given?: TypeName): Expression {
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
    const owner = callee.of?.kind === 'name' ? callee.of.name : '';
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

export function readArguments(reader: Reader): Argument[] {
  next(reader);
  return readList(reader, ')', () => {
    const isLabelled = peek(reader).kind === 'name' && peek(reader, 1).text === ':' && peek(reader, 1).kind === 'mark';
    const label = isLabelled ? next(reader).text : undefined;
    if (isLabelled) next(reader);
    const value =
      isAt(reader, 'out', 'ref') && peek(reader, 1).kind === 'name' ? readFilled(reader) : readExpression(reader);
    return { ...(label !== undefined && { label }), value };
  });
}

/** `out var kind`, `out Kind? kind`, `ref kind`: what is put into it comes back. `out _` is nothing. */
function readFilled(reader: Reader): Expression {
  const { at } = reader;
  next(reader);
  const declared = attempt(reader, () => {
    readType(reader);
    return peek(reader).kind === 'name' && /^[,)]$/.test(peek(reader, 1).text) ? next(reader).text : undefined;
  });
  const site = siteFrom(reader, at);
  if (declared !== undefined) reader.bound?.set(declared, { site });
  const target: Expression = declared === undefined ? readExpression(reader) : { kind: 'name', name: declared, site };
  return { kind: 'operation', operator: '&', operands: [target], site };
}
