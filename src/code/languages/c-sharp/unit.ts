/**
 * What lowering C# takes besides the tree: its names as the compiler knows them, and what expressions declare.
 */
import { addAll } from '../../../lists.ts';
import type { Expression, Site, Statement, TypeName, VariableFact } from '../../facts/facts.ts';
import { siteOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import type { BoundNames } from './bound-names.ts';

export interface CSharpUnit extends Unit {
  /** Names that the file assigns to anywhere, or hands out to be. */
  readonly assigned: ReadonlySet<string>;
  /** The types of fields and properties whose `new(…)` is more than an object of a class of the app's. */
  readonly madeLater: ReadonlyMap<string, Syntax>;
  /** What views and readers may set. */
  readonly setElsewhere: BoundNames;
  /** Variables that all files share, by their names. */
  readonly shared: Map<string, VariableFact>;
  /** Names that expressions of the statement here declare: `out var kind`, `value is Kind kind`. */
  bound?: Map<string, Bound>;
  /** Places that have a name in what follows: `ref var slot = ref slots[0]`. */
  readonly places?: ReadonlyMap<string, Syntax>;
}

interface Bound {
  readonly site: Site;
  readonly type?: TypeName;
}

/** A name without the `@` that lets a keyword be one; letters by their numbers are spelled. */
export function nameOf({ start, end }: Syntax, { text }: Pick<Unit, 'text'>): string {
  const written = text.slice(start, end);
  const plain = written.startsWith('@') ? written.slice(1) : written;
  return plain.includes('\\') ? spelled(plain) : plain;
}

/** `HK\u0043linicalType`: a letter by its number. */
function spelled(written: string): string {
  return written.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, four?: string, eight?: string) => {
    const code = Number.parseInt(four ?? eight ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Declares a name for the statement that is lowered. */
export function bind(name: Syntax, unit: CSharpUnit, type?: TypeName): Expression {
  const site = siteOf(name, unit);
  const text = nameOf(name, unit);
  unit.bound?.set(text, { site, ...(type && { type }) });
  return { kind: 'name', name: text, site };
}

/** Statements, and before them what their expressions declare: that is known to all that follows. */
export function withBound(unit: CSharpUnit, lower: () => readonly Statement[]): Statement[] {
  const around = unit.bound;
  const bound = new Map<string, Bound>();
  unit.bound = bound;
  const statements = lower();
  if (around) unit.bound = around;
  else delete unit.bound;
  const declared = [...bound].map(
    ([name, { site, type }]): Statement => ({
      kind: 'declare',
      pattern: { kind: 'name', name, ...(type && { type }), site },
    }),
  );
  return [...declared, ...statements];
}

/** The names that a file assigns to anywhere, or hands out to be. */
export function assignedIn(root: Syntax, unit: Pick<Unit, 'text'>): ReadonlySet<string> {
  const assigned = new Set<string>();
  const put = (target: Syntax | undefined): void => {
    if (!target) return;
    if (target.type === 'identifier') assigned.add(nameOf(target, unit));
    else if (target.type === 'member_access_expression') put(childOf(target, 'name'));
    else if (target.type === 'tuple_expression')
      for (const part of namedChildren(target)) put(namedChildren(part).at(-1));
  };
  const open: Syntax[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    addAll(open, node.children);
    if (node.type === 'assignment_expression') put(childOf(node, 'left'));
    else if (/^p(?:ost|re)fix_unary_expression$/.test(node.type) && findType(node, '++', '--'))
      put(namedChildren(node)[0]);
    else if (node.type === 'argument' && findType(node, 'ref', 'out')) put(namedChildren(node).at(-1));
  }
  return assigned;
}

/** What has a meaning of its own where it is made. */
const MADE = /^(?:TaskCompletionSource|Lazy|Progress|(?:I?(?:ReadOnly)?|Concurrent|Sorted)Dictionary)\b/;

/** Fields and properties of such types, by their names, where all that have one of the names are. */
export function madeLaterIn(root: Syntax, unit: Pick<Unit, 'text'>): ReadonlyMap<string, Syntax> {
  const types = new Map<string, Syntax>();
  const others = new Set<string>();
  const open: Syntax[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'block') continue;
    addAll(open, node.children);
    const isProperty = node.type === 'property_declaration';
    if (!isProperty && node.type !== 'field_declaration') continue;
    const declaration = isProperty ? node : findType(node, 'variable_declaration');
    const type = declaration && childOf(declaration, 'type');
    if (!declaration || !type) continue;
    for (const each of isProperty ? [node] : namedChildren(declaration)) {
      const name = childOf(each, 'name');
      if (!name || (!isProperty && each.type !== 'variable_declarator')) continue;
      if (MADE.test(unit.text.slice(type.start, type.end))) types.set(nameOf(name, unit), type);
      else others.add(nameOf(name, unit));
    }
  }
  for (const name of others) types.delete(name);
  return types;
}
