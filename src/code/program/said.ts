/**
 * What a piece of code says: the names that it hands on, what it declares, and of which type something is declared to be.
 */

import type {
  Argument,
  Expression,
  FunctionFact,
  Parameter,
  Pattern,
  Statement,
  TypeName,
  VariableFact,
} from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { elementType } from '../facts/type-names.ts';
import { globalNamed } from './named.ts';
import { findTypeInfo, findVariable, type Program, type TypeInfo } from './program.ts';
import { codeOf, ownerOf, type Unit } from './units.ts';
import { typeOfCall, typeOfVariable } from './variable-types.ts';

export type Reference = Extract<Expression, { kind: 'name' | 'member' | 'key-path' }>;

/** What a piece of code says. */
export interface Said {
  readonly references: Map<string, Reference[]>;
  /** The same where only a value can stand. */
  readonly values: Map<string, Reference[]>;
  /** What is declared in it, by name: its type, or what it is; undefined where nothing tells. */
  readonly locals: Map<string, TypeName | Expression | undefined>;
  /** Types that stand in it themselves: `Visits.self`. */
  readonly types: Set<string>;
}

/** The type that an expression is declared to be of, or that it names. */
export function typeSaid(
  program: Program,
  expression: Expression,
  unit: Unit,
  locals: Said['locals'],
): TypeInfo | undefined {
  const declared = (type: TypeName | undefined): TypeInfo | undefined =>
    type && !isGeneric(type.name, unit) ? findTypeInfo(program, elementType(type).name) : undefined;
  const owner = ownerOf(unit);
  switch (expression.kind) {
    case 'name': {
      if (expression.name === 'self' || expression.name === 'Self') return owner;
      const name = expression.name.replace(/^\$(?=[A-Za-z_])/, '');
      if (locals.has(name)) {
        const local = locals.get(name);
        if (!local || !('kind' in local)) return declared(local);
        // `if let reader`, `guard let self`
        const isItself = local.kind === 'name' && local.name === name;
        const others = isItself ? new Map([...locals].filter(([other]) => other !== name)) : locals;
        return typeSaid(program, local, unit, others);
      }
      const variable = (owner && findVariable(program, owner, name)) ?? globalNamed(program, name);
      if (variable) return declared(typeOfVariable(program, variable));
      return /^[A-Z]/.test(name) ? declared({ name, args: [] }) : undefined;
    }
    case 'member': {
      const of = expression.of && typeSaid(program, expression.of, unit, locals);
      const variable = of && findVariable(program, of, expression.name);
      return variable && declared(typeOfVariable(program, variable));
    }
    case 'call':
      return declared(typeOfCall(program, expression));
    case 'cast':
      return declared(expression.to);
    default:
      return undefined;
  }
}

function isGeneric(name: string, unit: Unit): boolean {
  const own = unit.kind === 'function' ? unit.info.fact.generics : undefined;
  return own?.includes(name) || ownerOf(unit)?.generics.includes(name) || false;
}

/** By the code: it says the same to whoever asks. */
const known = new WeakMap<object, Said>();

export function saidIn(unit: Unit): Said {
  return saidOf(codeOf(unit));
}

/** What code says; of a body by itself what its function is given is said as any other name. */
export function saidOf(code: FunctionFact | VariableFact | Expression | readonly Statement[]): Said {
  let said = known.get(code);
  if (!said) {
    said = { references: new Map(), values: new Map(), locals: new Map(), types: new Set() };
    collect(code, said);
    known.set(code, said);
  }
  return said;
}

/** Looks through whatever holds code: sites and types say nothing. */
function collect(piece: unknown, said: Said, around: ReadonlySet<string> = NONE): void {
  if (typeof piece !== 'object' || piece === null) return;
  if (Array.isArray(piece)) {
    for (const item of piece) collect(item, said, around);
    return;
  }
  const one = piece as Partial<Piece>;
  noteType(one, said);
  const names = one.parameters?.map(({ name }) => name) ?? [];
  // what a parameter has the name of is not meant where it is seen
  const hidden = names.length > 0 ? new Set([...around, ...names]) : around;
  const isHidden = one.kind === 'name' && hidden.has(one.name ?? '');
  if ((one.kind === 'name' && !isHidden) || one.kind === 'member')
    push(said.references, one.name ?? '', piece as Reference);
  if (one.kind === 'key-path') for (const name of one.path ?? []) push(said.references, name, piece as Reference);
  for (const { name, type } of one.parameters ?? []) declare(said, name, type);
  if (one.pattern) declareAll(one.pattern, one.value ?? one.collection, said);
  for (const pattern of one.patterns ?? []) declareAll(pattern, undefined, said);
  // `vault::visits` of Kotlin
  if (one.kind === 'reference' && !one.isSelector) collect(one.to, said, hidden);
  const called = one.kind === 'call' && one.callee?.kind === 'name' ? one.callee.name : undefined;
  // `@Environment(Visits.self)` looks for an object that is there
  if (called === 'Environment') return;
  const isShown = called !== undefined && SHOWS.has(called);
  for (const [field, value] of Object.entries(piece)) {
    if (NO_CODE.has(field)) continue;
    if (isShown && field === 'args') for (const arg of one.args ?? []) collectValues(arg.value, said, hidden);
    else if (isOfValue(one, field)) collectValues(value, said, hidden);
    else collect(value, said, hidden);
  }
}

const NONE: ReadonlySet<string> = new Set();

function noteType({ kind, name, of }: Partial<Piece>, { types }: Said): void {
  if (kind === 'member' && name === 'self' && of?.kind === 'name') types.add(of.name);
}

/** The same where only a value can stand: what has a name there is no function, and what it is of is none either. */
function collectValues(value: unknown, said: Said, hidden: ReadonlySet<string>): void {
  for (const each of Array.isArray(value) ? value : [value]) {
    const one = each as Partial<Piece> | undefined;
    if (one) noteType(one, said);
    if (one?.kind === 'name' || one?.kind === 'member') {
      push(said.values, one.name ?? '', each as Reference);
      if (one.kind === 'member' && OF_FUNCTIONS.has(one.name ?? '')) collect(one.of, said, hidden);
      else collectValues(one.of, said, hidden);
    } else collect(each, said, hidden);
  }
}

/** Whether what stands there is called, has parts, is set, compared, told, counted or asked: a function that is handed on is
 *  none of that. */
function isOfValue({ kind, name = '', operator = '' }: Partial<Piece>, field: string): boolean {
  if (kind === 'member' && OF_FUNCTIONS.has(name)) return false;
  if (kind === 'operation') return field === 'operands' && OPERATORS.test(operator);
  return PLACES.has(`${kind} ${field}`);
}

/** What a function of JavaScript has. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(['apply', 'bind', 'call']);

/** Those of Swift's own, which take no functions. */
const OPERATORS = /^(?:[-+*/%<>!]|[=!<>]=|&&|\|\||\.\.[.<])$/;

const PLACES: ReadonlySet<string> = new Set([
  'call callee',
  'member of',
  'index of',
  'assign target',
  'text parts',
  'for collection',
  'switch subject',
  'test value',
]);

/** Views that are given what they show, and closures. */
const SHOWS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table', 'Chart', 'Text', 'LabeledContent']);

/** What is asked of statements, expressions and functions alike. */
interface Piece {
  readonly kind: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly of: Expression;
  readonly to: Expression;
  readonly isSelector: boolean;
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly operator: string;
  readonly parameters: readonly Parameter[];
  readonly pattern: Pattern;
  readonly patterns: readonly Pattern[];
  readonly value: Expression;
  readonly collection: Expression;
}

const NO_CODE: ReadonlySet<string> = new Set([
  'site',
  'modifiers',
  'type',
  'types',
  'to',
  'result',
  'pattern',
  'patterns',
]);

function declareAll(pattern: Pattern, value: Expression | undefined, said: Said): void {
  if (pattern.kind === 'name') declare(said, pattern.name, pattern.type ?? value);
  else if (pattern.kind === 'tuple') for (const item of pattern.items) declareAll(item.pattern, undefined, said);
  else if (pattern.kind === 'case') for (const part of pattern.parts) declareAll(part, undefined, said);
  else if (pattern.kind === 'cast') declareAll(pattern.pattern, undefined, said);
  else if (pattern.kind === 'value') collect(pattern.value, said);
}

/** What two blocks declare by one name may be either. */
function declare({ locals }: Said, name: string, as: TypeName | Expression | undefined): void {
  locals.set(name, locals.has(name) ? undefined : as);
}
