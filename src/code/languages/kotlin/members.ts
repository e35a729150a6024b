/**
 * Members of Kotlin's files and types: functions and properties; types are in `classes.ts`.
 */
import { addAll } from '../../../lists.ts';
import {
  type Expression,
  type FunctionFact,
  PROMISED,
  type Statement,
  type TypeFact,
  type VariableFact,
  WAITS,
} from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { setterOf } from '../setters.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerTypeDeclaration } from './classes.ts';
import { delegated, keptInSettings, SETTINGS_PACKAGE, setDelegated } from './delegates.ts';
import { lowerExpression } from './expressions.ts';
import { lowerExtended, lowerFunction, lowerParameters, RECEIVERS, valueBehind, wordsOf } from './functions.ts';
import { lowerVariable } from './lambdas.ts';
import { bySigns } from './own-operators.ts';
import { lowerBody } from './statements.ts';
import { isType, lowerReceiver } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export interface Members {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  readonly body: Statement[];
}

export function noMembers(): Members {
  return { types: [], functions: [], variables: [], body: [] };
}

export function isTypeDeclaration({ type }: Syntax): boolean {
  return type === 'class_declaration' || type === 'object_declaration' || type === 'companion_object';
}

/** One declaration, of a file or of the type called `owner`. */
export function lowerMember(node: Syntax, unit: KotlinUnit, to: Members, owner: string): void {
  if (isTypeDeclaration(node)) lowerTypeDeclaration(node, unit, to, owner);
  else if (node.type === 'function_declaration') {
    const words = wordsOf(node, unit);
    const fact = lowerFunction(node, unit, words, owner);
    // what is only promised is declared where it is kept, and says what is left out
    if (words.has('expect')) {
      to.functions.push({ ...fact, name: `${fact.name}${PROMISED}` });
      return;
    }
    const receiver = RECEIVERS.get(fact);
    if (receiver)
      to.types.push(
        extension(
          receiver.name,
          { functions: [receiver.isCompanion ? asStatic(fact) : fact, ...bySigns([fact], receiver.name)] },
          fact,
        ),
      );
    else to.functions.push(fact);
  } else if (node.type === 'property_declaration') lowerProperty(node, unit, to);
  else if (node.type === 'anonymous_initializer') addAll(to.body, lowerBody(findType(node, 'block'), unit));
  else if (node.type === 'secondary_constructor') lowerConstructor(node, unit, to);
  // what is not understood, with what is understood in it
  else if (node.type === 'ERROR') for (const part of namedChildren(node)) lowerMember(part, unit, to, owner);
}

function lowerConstructor(node: Syntax, unit: KotlinUnit, to: Members): void {
  const list = findType(node, 'function_value_parameters');
  const parameters = list ? lowerParameters(list, unit) : [];
  const body = lowerBody(findType(node, 'block'), unit);
  const modifiers = new Set<string>();
  to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, site: siteOf(node, unit) });
}

/** As a member of the type itself. */
export function asStatic<T extends { readonly modifiers: ReadonlySet<string> }>(fact: T): T {
  return { ...fact, modifiers: new Set([...fact.modifiers, 'static']) };
}

export function extension(
  name: string,
  members: { readonly functions?: readonly FunctionFact[]; readonly variables?: readonly VariableFact[] },
  { site }: Pick<FunctionFact, 'site'>,
): TypeFact {
  return {
    name,
    kind: 'extension',
    supertypes: [],
    cases: [],
    variables: members.variables ?? [],
    functions: members.functions ?? [],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
}

/** What stands behind `by`. */
function delegateOf(node: Syntax): Syntax | undefined {
  const delegate = findType(node, 'property_delegate');
  return delegate && namedChildren(delegate)[0];
}

/** What a property is declared with: behind `=`, or `by`. */
export function initialValue(node: Syntax, name: string, unit: KotlinUnit): Expression | undefined {
  const does = delegateOf(node);
  if (does) return delegated(lowerExpression(does, unit), name, siteOf(does, unit));
  const value = valueBehind(node);
  return value && lowerExpression(value, unit);
}

/** `val Receiver.name: T = value`, `get() = value`, `by lazy { value }`. */
function lowerProperty(node: Syntax, unit: KotlinUnit, to: Members): void {
  const declared = findType(node, 'variable_declaration');
  if (!declared) return;
  const written = node.children.find(isType);
  const receiver = written && lowerReceiver(written, unit);
  const { name, type } = lowerVariable(declared, unit);
  const delegate = delegateOf(node);
  const by = delegate && lowerExpression(delegate, unit);
  const kept = unit.text.includes(SETTINGS_PACKAGE) ? keptInSettings(by, name, siteOf(node, unit)) : undefined;
  const made = by && !findType(node, 'val') ? setDelegated(by, name, type, by.site) : undefined;
  if (made?.kept) to.variables.push(made.kept);
  const value = made ? made.told.value : initialValue(node, name, unit);
  const getter = findType(node, 'getter');
  const body = getter && findType(getter, 'function_body') && lowerExtended(getter, receiver, unit);
  const setter = findType(node, 'setter');
  const set = setter && findType(setter, 'function_body') ? lowerExtended(setter, receiver, unit) : [];
  const isComputed = body !== undefined && !isOwnField(body);
  const variable: VariableFact = {
    name,
    ...(type && { type }),
    ...(setter && setterOf(set, parameterOf(setter, unit), type, isComputed, siteOf(setter, unit))),
    ...((made?.told.observers || kept) && {
      observers: [...(made?.told.observers ?? []), ...(kept ? [kept.making] : [])],
    }),
    ...(value && { value }),
    ...(getter &&
      body &&
      !isOwnField(body) && {
        getter: {
          name: 'get',
          parameters: [],
          ...(type && { result: type }),
          body,
          modifiers: new Set(),
          isPositional: true,
          site: siteOf(getter, unit),
        },
      }),
    ...(findType(node, 'val') && { isFixed: true }),
    modifiers: new Set([
      ...wordsOf(node, unit),
      ...(kept ? [kept.word] : []),
      ...(delegate && /^lazy\b/.test(textOf(delegate, unit)) ? [WAITS] : []),
    ]),
    site: siteOf(node, unit),
  };
  if (receiver)
    to.types.push(
      extension(receiver.name, { variables: [receiver.isCompanion ? asStatic(variable) : variable] }, variable),
    );
  else to.variables.push(variable);
}

/** What a setter calls what it is given. */
function parameterOf(setter: Syntax, unit: KotlinUnit): string {
  const name = findType(setter, 'identifier');
  return name ? textOf(name, unit) : 'value';
}

/** `get() = field` gives what the property holds, as if nothing were said. */
function isOwnField([first, ...rest]: readonly Statement[]): boolean {
  return rest.length === 0 && first?.kind === 'return' && first.value.kind === 'name' && first.value.name === 'field';
}
