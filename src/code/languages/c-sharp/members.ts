/**
 * Members of C# types: methods and constructors; fields and properties are in `variables.ts`.
 */

import { addAll } from '../../../lists.ts';
import {
  type Expression,
  type FunctionFact,
  type Statement,
  type TypeFact,
  type TypeName,
  UNENCODED,
  type VariableFact,
} from '../../facts/facts.ts';
import { namedAs, siteOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { saysThrowing } from '../throwing.ts';
import { callSuper } from '../words.ts';
import { lowerArguments } from './calls.ts';
import { commandMade, MAKES_COMMANDS } from './commands.ts';
import { isTypeDeclaration, lowerTypeDeclaration } from './declarations.ts';
import { genericsOf } from './generics.ts';
import { parametersOf } from './lambdas.ts';
import { lowerIndexer, lowerOperator, setterOfPlace } from './own-operators.ts';
import { lowerFunctionBody } from './statements.ts';
import { kept, lowerDelegate, lowerType, methodName } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';
import { lowerFields, lowerProperty } from './variables.ts';

export interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  /** The variables that whoever sees an object may set, by a property of theirs or of another name. */
  readonly settable: Set<string>;
  /** The functions that names of delegates stand for. */
  readonly aliases: Map<string, TypeName>;
}

export function noMembers(): Members {
  return { types: [], functions: [], variables: [], settable: new Set(), aliases: new Map() };
}

/** The words before a member, and the attribute that makes a property of a field. */
export function wordsOf(node: Syntax, unit: CSharpUnit): Set<string> {
  const words = new Set<string>();
  for (const part of node.children) {
    if (part.type === 'modifier') words.add(nameOf(part, unit));
    else if (part.type === 'event') words.add('event');
    else if (part.type === 'attribute_list' && namesAttribute(part, 'ObservableProperty', unit))
      words.add('@ObservableProperty');
    else if (part.type === 'attribute_list' && isIgnored(part, unit)) words.add(UNENCODED);
  }
  if (words.has('const')) words.add('static');
  return words;
}

/** `[JsonIgnore]`, of System.Text.Json and Newtonsoft: whatever it holds.
 *  https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/ignore-properties */
function isIgnored({ start, end }: Syntax, { text }: CSharpUnit): boolean {
  const written = text.slice(start, end);
  return /\b(?:JsonIgnore|IgnoreDataMember)\b/.test(written) && !/\bCondition\s*=(?!\s*[\w.]*\bAlways\b)/.test(written);
}

/** What a class of Objective-C looks like from C#: its code is elsewhere.
 *  https://learn.microsoft.com/dotnet/ios/platform/binding-objective-c/ */
function isBinding(node: Syntax, unit: CSharpUnit): boolean {
  return hasAttribute(node, 'BaseType', unit);
}

export function hasAttribute({ children }: Syntax, name: string, unit: CSharpUnit): boolean {
  return children.some((part) => part.type === 'attribute_list' && namesAttribute(part, name, unit));
}

function namesAttribute(list: Syntax, name: string, unit: CSharpUnit): boolean {
  return namedChildren(list).some((attribute) => {
    const written = childOf(attribute, 'name');
    return written !== undefined && lowerType(written, unit)?.name === name;
  });
}

/** Adds a field, property, method, constructor or nested type. */
export function lowerMember(node: Syntax, unit: CSharpUnit, to: Members): void {
  if (isTypeDeclaration(node)) {
    if (!isBinding(node, unit)) lowerTypeDeclaration(node, unit, to);
  } else if (node.type === 'constructor_declaration') lowerConstructor(node, unit, to);
  else if (node.type === 'method_declaration') lowerMethod(node, unit, to);
  else if (node.type === 'field_declaration' || node.type === 'event_field_declaration') lowerFields(node, unit, to);
  else if (node.type === 'property_declaration' || node.type === 'event_declaration') lowerProperty(node, unit, to);
  else if (node.type === 'indexer_declaration') to.functions.push(lowerIndexer(node, unit));
  else if (node.type === 'operator_declaration') addAll(to.functions, lowerOperator(node, unit));
  else if (node.type === 'delegate_declaration') {
    const name = childOf(node, 'name');
    if (name) to.aliases.set(nameOf(name, unit), lowerDelegate(node, parametersOf(node, unit), unit));
  }
  // what is not understood, with what is understood in it
  else if (node.type === 'ERROR') for (const part of namedChildren(node)) lowerMember(part, unit, to);
}

function lowerConstructor(node: Syntax, unit: CSharpUnit, to: Members): void {
  const modifiers = wordsOf(node, unit);
  // what runs before anything else is no constructor that somebody calls
  if (modifiers.has('static')) return;
  const parameters = parametersOf(node, unit);
  const body = [...lowerChained(node, unit), ...lowerFunctionBody(node, unit)];
  const rest = { ...saysThrowing(node, unit), site: siteOf(node, unit) };
  to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, ...rest });
}

/** `: base(a)`, `: this(b)`. */
function lowerChained(node: Syntax, unit: CSharpUnit): readonly Statement[] {
  const chained = findType(node, 'constructor_initializer');
  if (!chained) return [];
  const list = findType(chained, 'argument_list');
  const args = list ? lowerArguments(list, unit) : [];
  const site = siteOf(chained, unit);
  if (findType(chained, 'base')) return callSuper(undefined, args, site);
  const callee: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: 'init', site };
  return [{ kind: 'evaluate', value: { kind: 'call', callee, args, site } }];
}

function lowerMethod(node: Syntax, unit: CSharpUnit, to: Members): void {
  const name = childOf(node, 'name');
  const returns = childOf(node, 'returns');
  if (!name) return;
  const result = returns && kept(lowerType(returns, unit));
  const parameters = parametersOf(node, unit);
  const body = lowerFunctionBody(node, unit);
  const site = siteOf(node, unit);
  const setter = returns?.type === 'ref_type' ? setterOfPlace(parameters, body, site) : undefined;
  const fact: FunctionFact = {
    ...namedAs(nameOf(name, unit), methodName),
    parameters,
    ...genericsOf(node, unit),
    ...(result && { result }),
    body,
    ...(setter && { setter }),
    modifiers: isTold(node, unit) ? new Set([...wordsOf(node, unit), '@Told']) : wordsOf(node, unit),
    isPositional: true,
    ...saysThrowing(node, unit),
    site,
  };
  to.functions.push(fact);
  if (MAKES_COMMANDS.some((attribute) => hasAttribute(node, attribute, unit)))
    to.variables.push(commandMade(fact, siteOf(name, unit)));
}

/** Whether an attribute tells a generator, a library or a runtime of it: `[RelayCommand]`, `[Export("done:")]`. */
function isTold({ children }: Syntax, unit: CSharpUnit): boolean {
  return children.some(
    (part) =>
      part.type === 'attribute_list' &&
      namedChildren(part).some((it) => !FOR_READERS.test(nameOf(childOf(it, 'name') ?? it, unit))),
  );
}

/** Attributes by which nobody calls a method. */
const FOR_READERS =
  /(?:^|\.)(?:MethodImpl|Obsolete|Conditional|Pure|MustUseReturnValue|(?:Unconditional)?SuppressMessage|(?:MemberNotNull|NotNull|MaybeNull|NotNullIf)\w{0,40}|(?:Allow|Disallow)Null|Requires\w{1,60}|(?:Uns|S)upportedOSPlatform|Debugger\w{1,60}|ExcludeFromCodeCoverage|DynamicDependency|AsyncStateMachine|EditorBrowsable)(?:Attribute)?$/;
