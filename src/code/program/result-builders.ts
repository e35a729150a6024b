/**
 * Result builders of the app's own: what stands in a block that one builds, statement by statement, is what the block gives,
 * by the builder's own functions where it has them.
 */

import type { Expression, FunctionFact, Parameter, Statement } from '../facts/facts.ts';
import { fits } from './arguments.ts';
import { lineage } from './inheritance.ts';
import type { Call } from './mentions.ts';
import { asInterface } from './of-functions.ts';
import { type FunctionInfo, findMethods, findTypeInfo, type Program, type TypeInfo } from './program.ts';

/** The builder among the attributes of a parameter, a function or a property. */
export function builderAmong(program: Program, attributes: Iterable<string> | undefined): TypeInfo | undefined {
  for (const attribute of attributes ?? []) {
    if (!/^@[A-Z]/.test(attribute)) continue;
    const type = findTypeInfo(program, attribute.slice(1));
    if (type && [...type.functions.keys()].some((name) => name.startsWith('build'))) return type;
  }
  return undefined;
}

/** The builder of a function or getter: its own, or that of the protocol that asks for it. */
export function builderOf(program: Program, { fact, owner }: FunctionInfo): TypeInfo | undefined {
  const own = builderAmong(program, fact.modifiers);
  if (own || !owner || !hasBuilders(program)) return own;
  for (const { kind, variables, functions } of lineage(program, owner)) {
    if (kind !== 'protocol') continue;
    const asked = [variables.get(fact.name), ...(functions.get(fact.name) ?? [])];
    const builder = builderAmong(
      program,
      asked.flatMap((it) => [...(it?.fact.modifiers ?? [])]),
    );
    if (builder) return builder;
  }
  return undefined;
}

const having = new WeakMap<Program, boolean>();

function hasBuilders(program: Program): boolean {
  const known = having.get(program);
  if (known !== undefined) return known;
  const found = [...program.methods.keys()].some((name) => name.startsWith('build'));
  having.set(program, found);
  return found;
}

/** What is given for a parameter: a closure that a builder builds, as the closure that gives what is built; a function for an
 *  interface of one, as an object of that. */
export function builtArgument(program: Program, parameter: Parameter | undefined, value: Expression): Expression {
  const made = asInterface(program, parameter?.type, value);
  if (made) return made;
  const builder = value.kind === 'closure' ? builderAmong(program, parameter?.attributes) : undefined;
  return builder && value.kind === 'closure' ? { ...value, body: builtFunction(program, builder, value.body) } : value;
}

/** By the code that is built, so that it is one and the same whenever it is looked at. */
const known = new WeakMap<readonly Statement[], Map<TypeInfo, readonly Statement[]>>();

export function builtFunction(program: Program, builder: TypeInfo, fact: FunctionFact): FunctionFact {
  const byBuilder = known.get(fact.body) ?? new Map<TypeInfo, readonly Statement[]>();
  known.set(fact.body, byBuilder);
  let body = byBuilder.get(builder);
  if (!body) {
    body = build(program, builder, fact);
    byBuilder.set(builder, body);
  }
  return { ...fact, body };
}

function build(program: Program, builder: TypeInfo, { body, site }: FunctionFact): readonly Statement[] {
  const callOf = (name: string, args: readonly Expression[], at = site): Expression | undefined => {
    const callee: Expression = { kind: 'member', of: { kind: 'name', name: builder.name, site: at }, name, site: at };
    const call: Call = { kind: 'call', callee, args: args.map((value) => ({ value })), site: at };
    return findMethods(program, builder, name).some(({ fact }) => fits(fact, call)) ? call : undefined;
  };
  const partOf = (value: Expression): Expression => {
    if (value.kind === 'if' && !value.branch.isGuard) {
      const { branch } = value;
      return { ...value, branch: { ...branch, body: inside(branch.body), otherwise: inside(branch.otherwise) } };
    }
    if (value.kind === 'switch')
      return { ...value, cases: value.cases.map((one) => ({ ...one, body: inside(one.body) })) };
    return callOf('buildExpression', [value], value.site) ?? value;
  };
  const inside = (block: readonly Statement[]): readonly Statement[] => {
    const { kept, value } = blockOf(block);
    return value ? [...kept, { kind: 'evaluate', value }] : kept;
  };
  const blockOf = (block: readonly Statement[]): { kept: readonly Statement[]; value?: Expression } => {
    const kept: Statement[] = [];
    const parts: Expression[] = [];
    for (const statement of block) {
      if (statement.kind === 'evaluate' || statement.kind === 'return') parts.push(partOf(statement.value));
      else if (statement.kind === 'for' && statement.pattern.kind === 'name') parts.push(each(statement));
      else kept.push(statement);
    }
    if (parts.length === 0) return { kept };
    return { kept, value: callOf('buildBlock', parts) ?? { kind: 'list', items: parts, site } };
  };
  /** `for kind in kinds { Row(kind) }`: what each gives. */
  const each = ({ pattern, collection, body: block, site: at }: Extract<Statement, { kind: 'for' }>): Expression => {
    const { kept, value } = blockOf(block);
    const name = pattern.kind === 'name' ? pattern.name : '_';
    const gives: FunctionFact = {
      name: '',
      parameters: [{ name, site: at }],
      body: value ? [...kept, { kind: 'return', value, site: at }] : kept,
      modifiers: new Set(),
      site: at,
    };
    const callee: Expression = { kind: 'member', of: collection, name: 'map', site: at };
    return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: gives, site: at } }], site: at };
  };
  const { kept, value } = blockOf(body);
  if (!value) return body;
  return [...kept, { kind: 'return', value: callOf('buildFinalResult', [value]) ?? value, site }];
}
