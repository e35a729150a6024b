/**
 * Functions of Kotlin, with what stands before them.
 */
import {
  type FunctionFact,
  GIVEN,
  type Parameter,
  type Site,
  type Statement,
  type TypeName,
  UNENCODED,
} from '../../facts/facts.ts';
import { namedAs, siteOf, textOf, type Unit } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { saysThrowing } from '../throwing.ts';
import { wordsAt } from '../words.ts';
import { contextsAt, takes } from './contexts.ts';
import { lowerExpression } from './expressions.ts';
import { BUILDER, sending } from './ktor.ts';
import { lowerBlock } from './statements.ts';
import { isType, lowerReceiver, lowerType, methodName, type Receiver } from './types.ts';
import type { KotlinUnit } from './unit.ts';

/** The words before a declaration. */
export function wordsOf(node: Syntax, unit: Unit): Set<string> {
  const list = findType(node, 'modifiers', 'parameter_modifiers');
  return new Set(
    (list ? namedChildren(list) : []).flatMap((word) => {
      if (word.type !== 'annotation') return textOf(word, unit);
      return /^@(?:[a-z]\w*:)?(?:[a-z]\w*\.)*Transient$/.test(textOf(word, unit)) ? UNENCODED : [];
    }),
  );
}

/** The receivers of extensions: kept beside the facts, which know of none. */
export const RECEIVERS = new WeakMap<object, Receiver>();

/** `fun <T> Receiver<X>.name(a: A = b): R = expression`, or a block; a function without a name too. */
export function lowerFunction(node: Syntax, unit: KotlinUnit, words: ReadonlySet<string>, within = ''): FunctionFact {
  const name = node.children.find(({ field }) => field === 'name');
  const at = node.children.findIndex(({ type }) => type === 'function_value_parameters');
  const list = node.children[at];
  const written = node.children.slice(0, Math.max(0, at)).find(isType);
  const receiver = written && name ? lowerReceiver(written, unit) : undefined;
  const returned = at < 0 ? undefined : node.children.slice(at).find(isType);
  const body = lowerExtended(node, receiver, unit);
  const result = returned ? lowerType(returned, unit) : typeMade(node, body);
  // what is added to another type has an object of the class around it too
  const around = receiver && within !== '' ? [takes({ name: within, args: [] }, GIVEN, siteOf(node, unit))] : [];
  const taken = [...contextsAt(node, name?.start ?? node.start, unit), ...around];
  const fact: FunctionFact = {
    ...namedAs(name ? textOf(name, unit) : '', methodName),
    parameters: [...(list ? lowerParameters(list, unit) : []), ...taken.map(({ parameter }) => parameter)],
    ...(result && { result }),
    body: [...taken.map(({ named }) => named), ...sentBy(receiver, siteOf(node, unit)), ...body],
    modifiers: words,
    isPositional: true,
    ...saysThrowing(node, unit),
    site: siteOf(node, unit),
  };
  if (receiver) RECEIVERS.set(fact, receiver);
  return fact;
}

/** `fun HttpRequestBuilder.ask(text: String) { setBody(text) }`: what it says is put into what it is called on. */
function sentBy(receiver: Receiver | undefined, site: Site): readonly Statement[] {
  const words = wordsAt(site);
  return receiver?.name === BUILDER ? sending(words.name('self'), words) : [];
}

/** What `fun held(text: String) = Held(text)` gives. */
function typeMade(node: Syntax, [only, more]: readonly Statement[]): TypeName | undefined {
  const isWritten = findType(findType(node, 'function_body') ?? node, '=') !== undefined;
  const made = isWritten && only?.kind === 'return' && !more ? only.value : undefined;
  const name = made?.kind === 'call' && made.callee.kind === 'name' ? made.callee.name : '';
  return /^[A-Z]\w*[a-z]/.test(name) ? { name, args: [] } : undefined;
}

/** `{ … }`, `= x`. */
export function lowerFunctionBody(node: Syntax, unit: KotlinUnit): Statement[] {
  const body = findType(node, 'function_body');
  if (!body) return [];
  const block = findType(body, 'block');
  if (block) return lowerBlock(block, unit);
  const [value] = namedChildren(body);
  return value ? [{ kind: 'return', value: lowerExpression(value, unit), site: siteOf(body, unit) }] : [];
}

/** The body of what may be added to a type; of a collection what it holds is known there. */
export function lowerExtended(node: Syntax, receiver: Receiver | undefined, unit: KotlinUnit): Statement[] {
  const inner: KotlinUnit = { ...unit };
  if (receiver?.held.length) inner.receiver = { name: receiver.name, args: receiver.held };
  else delete inner.receiver;
  delete inner.isInBlock;
  return lowerFunctionBody(node, inner);
}

/** What keeps a value: who is handed it may put another one in. */
const HOLDER = /^Mutable(?:State|StateFlow|SharedFlow|LiveData)$/;

/** What is declared with words before it, and what it is where nobody says: `vararg name: T = x`. */
function lowerParameter(
  node: Syntax,
  words: ReadonlySet<string>,
  given: Syntax | undefined,
  unit: KotlinUnit,
): Parameter {
  const name = findType(node, 'identifier');
  const written = node.children.find(isType);
  const type = written && lowerType(written, unit);
  const head = written && findType(written, 'identifier');
  const isHolder = head !== undefined && HOLDER.test(textOf(head, unit));
  return {
    name: name ? textOf(name, unit) : '',
    ...(type && { type }),
    ...(given && { default: lowerExpression(given, unit) }),
    ...(words.has('vararg') && { isVariadic: true }),
    ...(isHolder && { isShared: true }),
    site: { file: unit.file, start: node.start, end: (given ?? node).end },
  };
}

export function lowerParameters(list: Syntax, unit: KotlinUnit): Parameter[] {
  const parts = list.children;
  return parts.flatMap((node, index): Parameter[] => {
    if (node.type !== 'parameter') return [];
    const before = parts[index - 1];
    const words = before?.type === 'parameter_modifiers' ? namedChildren(before) : [];
    const given = parts[index + 1]?.type === '=' ? parts[index + 2] : undefined;
    return [lowerParameter(node, new Set(words.map((word) => textOf(word, unit))), given, unit)];
  });
}

export interface ParameterFact {
  readonly parameter: Parameter;
  /** `val` before it: a property of the class. */
  readonly isProperty: boolean;
  readonly isFixed?: boolean;
  readonly words: ReadonlySet<string>;
}

/** The parameters in a class's head. */
export function lowerClassParameters(node: Syntax, unit: KotlinUnit): ParameterFact[] {
  const head = findType(node, 'primary_constructor');
  const list = head && findType(head, 'class_parameters');
  return (list ? namedChildren(list) : []).map((part) => {
    const words = wordsOf(part, unit);
    const isProperty = findType(part, 'val', 'var') !== undefined;
    const isFixed = findType(part, 'val') !== undefined;
    return { isProperty, isFixed, words, parameter: lowerParameter(part, words, valueBehind(part), unit) };
  });
}

/** What stands behind the `=` of a declaration. */
export function valueBehind({ children }: Syntax): Syntax | undefined {
  const at = children.findIndex(({ type }) => type === '=');
  return at < 0 ? undefined : children[at + 1];
}
