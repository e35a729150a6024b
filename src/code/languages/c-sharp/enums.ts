/**
 * Enums of C#: of flags, a member that is made of others is those: `All = Labs | Shots`.
 */

import type { CaseFact, Expression, Site, VariableFact } from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { hasAttribute } from './members.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

interface Enum {
  readonly cases: readonly CaseFact[];
  readonly variables: readonly VariableFact[];
}

interface Member {
  readonly name: string;
  readonly site: Site;
  /** Undefined where the number cannot be told. */
  readonly bits: bigint | undefined;
}

export function lowerEnum(node: Syntax, owner: string, unit: CSharpUnit): Enum {
  const body = childOf(node, 'body');
  const members = body ? membersOf(body, unit) : [];
  const caseOf = ({ name, site }: Member): CaseFact => ({ name, parameters: [], site });
  if (!hasAttribute(node, 'Flags', unit)) return { cases: members.map(caseOf), variables: [] };
  const single = members.filter(({ bits }) => bits !== undefined && isOne(bits));
  const partsOf = ({ bits }: Member): readonly Member[] =>
    bits === undefined || bits === 0n || isOne(bits) ? [] : single.filter((one) => (bits & (one.bits ?? 0n)) !== 0n);
  return {
    cases: members.filter((member) => partsOf(member).length === 0).map(caseOf),
    variables: members.flatMap((member) => {
      const parts = partsOf(member);
      return parts.length > 0 ? [joined(member, parts, owner)] : [];
    }),
  };
}

/** `All`, as `Scope.Labs | Scope.Shots`. */
function joined({ name, site }: Member, parts: readonly Member[], owner: string): VariableFact {
  const value = parts
    .map((part): Expression => ({ kind: 'member', of: { kind: 'name', name: owner, site }, name: part.name, site }))
    .reduce((left, right) => ({ kind: 'operation', operator: '|', operands: [left, right], site }));
  return { name, type: { name: owner, args: [] }, value, isFixed: true, modifiers: new Set(['static']), site };
}

function membersOf(body: Syntax, unit: CSharpUnit): readonly Member[] {
  const known = new Map<string, bigint>();
  let next: bigint | undefined = 0n;
  return namedChildren(body).flatMap((part): Member[] => {
    const name = part.type === 'enum_member_declaration' ? childOf(part, 'name') : undefined;
    if (!name) return [];
    const value = childOf(part, 'value');
    const bits: bigint | undefined = value ? bitsOf(lowerExpression(value, unit), known) : next;
    next = bits === undefined ? undefined : bits + 1n;
    const own = nameOf(name, unit);
    if (bits !== undefined) known.set(own, bits);
    return [{ name: own, site: siteOf(name, unit), bits }];
  });
}

function isOne(bits: bigint): boolean {
  return bits > 0n && (bits & (bits - 1n)) === 0n;
}

/** As many bits as a number of .NET has. */
const MOST_BITS = 64n;

function bitsOf(value: Expression, known: ReadonlyMap<string, bigint>): bigint | undefined {
  if (value.kind === 'literal') return Number.isSafeInteger(value.value) ? BigInt(value.value as number) : undefined;
  if (value.kind === 'name' || value.kind === 'member') return known.get(value.name);
  if (value.kind !== 'operation') return undefined;
  const [left, right] = value.operands.map((operand) => bitsOf(operand, known));
  if (left === undefined) return undefined;
  if (value.operator === '~') return ~left;
  if (right === undefined) return undefined;
  if (value.operator === '|') return left | right;
  if (value.operator === '&') return left & right;
  if (value.operator === '^') return left ^ right;
  return value.operator === '<<' && right >= 0n && right < MOST_BITS ? left << right : undefined;
}
