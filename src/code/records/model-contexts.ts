/**
 * Which stores of SwiftData a context writes to, where it is made of a container that is written out: whether those are
 * synced is then told of it alone, whatever other stores the app keeps.
 */
import type { Expression } from '../facts/facts.ts';
import { meaningOf, nameIn, typeBefore } from '../program/meaning.ts';
import { staticMemberOf } from '../program/members.ts';
import { type Call, mentionsOf } from '../program/mentions.ts';
import { declaredType } from '../program/named.ts';
import { findVariable, type VariableInfo } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import { topFrame } from './runs.ts';
import type { Taint, TaintFrame } from './state.ts';

/** Declarations that stand for one another: further than that is not looked. */
const DEEPEST = 6;

/** Whether what is put into a context is synced. Undefined where its stores are not told, or differ. */
export function isContextSynced(taint: Taint, context: Expression, frame: TaintFrame): boolean | undefined {
  const answers = new Set(storesBehind(taint, context, frame, 0).map(isSynced));
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}

/** The configurations of the stores behind a context or a container. */
function storesBehind(taint: Taint, expression: Expression, frame: TaintFrame, depth: number): readonly Call[] {
  if (depth > DEEPEST) return [];
  const inner = (each: Expression): readonly Call[] => storesBehind(taint, each, frame, depth + 1);
  const ofVariable = ({ fact: { isConstant, value }, file, owner }: VariableInfo): readonly Call[] =>
    isConstant && value ? storesBehind(taint, value, topFrame(taint, file, owner), depth + 1) : [];
  const written = mentionsOf(expression).calls.get('ModelConfiguration');
  if (written) return written;
  switch (expression.kind) {
    case 'name': {
      const local = findName(frame.scope, nameIn(frame, expression.name));
      if (local) return local.made ? inner(local.made) : [];
      const meaning = meaningOf(taint.program, expression.name, frame.owner);
      return meaning?.kind === 'global' || meaning?.kind === 'variable' ? ofVariable(meaning.variable) : [];
    }
    case 'member': {
      const { of, name } = expression;
      if (!of) return [];
      if (name === 'mainContext') return inner(of);
      const typeName = typeBefore(taint.program, { of, name }, frame);
      const info = typeName === undefined ? undefined : declaredType(taint.program, typeName);
      const member = info && staticMemberOf(taint.program, info, name);
      if (member?.kind === 'variable') return ofVariable(member.variable);
      const own = of.kind === 'name' && of.name === 'self' && frame.owner;
      const variable = own && findVariable(taint.program, own, name);
      return variable ? ofVariable(variable) : [];
    }
    case 'call':
      // one that is not told leaves all open
      return allOf(expression.args.filter(({ label }) => label !== 'for').map(({ value }) => inner(value)));
    case 'list':
      return allOf(expression.items.map(inner));
    case 'operation':
      return expression.operands.length === 1 && expression.operands[0] ? inner(expression.operands[0]) : [];
    case 'other':
      return expression.parts.length === 1 && expression.parts[0] ? inner(expression.parts[0]) : [];
    case 'cast':
      return inner(expression.value);
    default:
      return [];
  }
}

function allOf(lists: readonly (readonly Call[])[]): readonly Call[] {
  return lists.some((calls) => calls.length === 0) ? [] : lists.flat();
}

/** Without a word SwiftData syncs what is kept in a file. */
function isSynced({ args }: Call): boolean | undefined {
  const given = (name: string): Expression | undefined => args.find(({ label }) => label === name)?.value;
  const database = given('cloudKitDatabase');
  if (!database) {
    const memory = given('isStoredInMemoryOnly');
    return !memory || (memory.kind === 'literal' && memory.value === false) ? true : undefined;
  }
  const named = database.kind === 'call' ? database.callee : database;
  if (named.kind !== 'member') return undefined;
  return named.name === 'none' ? false : DATABASES.has(named.name) ? true : undefined;
}

const DATABASES: ReadonlySet<string> = new Set(['automatic', 'private']);
