/**
 * Enums of C#: a member of flags that is made of others is those: `All = Labs | Shots`.
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
  /** Whether several of its cases may be one value, and all that are made of others are told. */
  readonly isOfFlags: boolean;
}

interface Member {
  readonly name: string;
  readonly site: Site;
  /** Undefined where the number cannot be told. */
  readonly bits: bigint | undefined;
  /** By signs: `1 << 2`, `Labs | Shots`. */
  readonly isMade: boolean;
}

export function lowerEnum(node: Syntax, owner: string, unit: CSharpUnit): Enum {
  const body = childOf(node, 'body');
  const members = body ? membersOf(body, unit) : [];
  const caseOf = ({ name, site }: Member): CaseFact => ({ name, parameters: [], site });
  const isOfFlags = hasAttribute(node, 'Flags', unit) || members.some(({ isMade }) => isMade);
  if (!isOfFlags) return { cases: members.map(caseOf), variables: [], isOfFlags };
  const single = members.filter(({ bits }) => bits !== undefined && isOne(bits));
  const partsOf = ({ bits }: Member): readonly Member[] =>
    bits === undefined || bits === 0n || isOne(bits) ? [] : single.filter((one) => (bits & (one.bits ?? 0n)) !== 0n);
  return {
    isOfFlags: members.every(({ bits }) => bits !== undefined),
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
    const given = value && lowerExpression(value, unit);
    const bits: bigint | undefined = given ? bitsOf(given, known) : next;
    const isMade = given?.kind === 'operation' && /^(?:\||<<)$/.test(given.operator);
    next = bits === undefined ? undefined : bits + 1n;
    const own = nameOf(name, unit);
    if (bits !== undefined) known.set(own, bits);
    return [{ name: own, site: siteOf(name, unit), bits, isMade }];
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
