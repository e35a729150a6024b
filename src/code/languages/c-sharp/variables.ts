/**
 * Fields and properties of C# types.
 */

import {
  type Expression,
  type FunctionFact,
  type Site,
  type Statement,
  type TypeName,
  type VariableFact,
  WAITS,
} from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { setterOf } from '../setters.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { saysThrowing } from '../throwing.ts';
import { wordsAt } from '../words.ts';
import { toldOfChange } from './bindable.ts';
import { hasAttribute, type Members, wordsOf } from './members.ts';
import { initialValue, lowerArrow, lowerFunctionBody } from './statements.ts';
import { isLazy, kept, lowerType } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

/** What a variable is besides its name. */
interface Declared {
  readonly type?: TypeName;
  readonly modifiers: ReadonlySet<string>;
  readonly site: Site;
}

/** `a = b, c = d;`. */
export function lowerFields(node: Syntax, unit: CSharpUnit, to: Members): void {
  const declaration = findType(node, 'variable_declaration');
  if (!declaration) return;
  const modifiers = wordsOf(node, unit);
  const type = typeOf(declaration, unit);
  for (const each of namedChildren(declaration)) {
    const name = each.type === 'variable_declarator' ? childOf(each, 'name') : undefined;
    if (!name) continue;
    const site: Site = { ...siteOf(node, unit), end: each.end };
    const declared: Declared = { ...(type && { type }), modifiers, site };
    const value = initialValue(each, type, unit);
    if (modifiers.has('@ObservableProperty')) addObservable(nameOf(name, unit), value, declared, to);
    else add(nameOf(name, unit), value ? { value } : {}, declared, to);
  }
}

/** `{ get; set; } = b;`, `=> b;`, `{ get { … } }`. */
export function lowerProperty(node: Syntax, unit: CSharpUnit, to: Members): void {
  const written = childOf(node, 'name');
  if (!written) return;
  const name = nameOf(written, unit);
  const modifiers = wordsOf(node, unit);
  const type = typeOf(node, unit);
  const declared: Declared = { ...(type && { type }), modifiers, site: siteOf(node, unit) };
  const getterOf = (body: readonly Statement[]): FunctionFact => ({
    name: 'get',
    parameters: [],
    ...(type && { result: type }),
    body,
    modifiers: new Set(),
    isPositional: true,
    ...saysThrowing(node, unit),
    site: declared.site,
  });
  const arrow = childOf(node, 'value');
  if (arrow?.type === 'arrow_expression_clause') {
    add(name, { getter: getterOf(lowerArrow(arrow, unit)) }, declared, to);
    return;
  }
  const accessors = childOf(node, 'accessors');
  let getter: FunctionFact | undefined;
  let set: readonly Statement[] = [];
  for (const accessor of accessors ? namedChildren(accessors) : []) {
    const word = childOf(accessor, 'name')?.type;
    const isHidden = findType(accessor, 'modifier') !== undefined;
    const body = lowerFunctionBody(accessor, unit);
    if (word === 'get' && body.length > 0 && !isOwnField(body)) getter = getterOf(body);
    if (word === 'set' || word === 'init') set = body.flatMap(filling);
    if (word === 'set' && modifiers.has('public') && !isHidden)
      for (const set of [name, ...body.flatMap(setIn)]) to.settable.add(set);
  }
  const value = injected(node, type, unit) ?? initialValue(node, type, unit);
  // a bindable property holds what it is set to, by code or by a view
  if (getter && isCallOf('GetValue', getter.body) && isCallOf('SetValue', set)) {
    add(name, setterOf(toldOfChange(name, declared.site, unit), 'value', type, false, declared.site), declared, to);
    return;
  }
  const setter = setterOf(set, 'value', type, getter !== undefined, declared.site);
  add(name, { ...(getter && { getter }), ...(value && { value }), ...setter }, declared, to);
}

/** `[Inject] public IRecords Records { get; set; } = default!`: a container fills it, as if it were asked for one. */
function injected(node: Syntax, type: TypeName | undefined, unit: CSharpUnit): Expression | undefined {
  if (!type || !hasAttribute(node, 'Inject', unit)) return undefined;
  const site = siteOf(node, unit);
  const services: Expression = { kind: 'name', name: 'services', site };
  const callee: Expression = { kind: 'member', of: services, name: 'GetRequiredService', site };
  return { kind: 'call', callee, args: [], types: [type], site };
}

function typeOf(node: Syntax, unit: CSharpUnit): TypeName | undefined {
  const written = childOf(node, 'type');
  return written && kept(lowerType(written, unit));
}

function add(
  name: string,
  more: Partial<Pick<VariableFact, 'value' | 'getter' | 'setter' | 'observers'>>,
  { type, modifiers, site }: Declared,
  to: Members,
): void {
  const isFixed = modifiers.has('readonly') || modifiers.has('const');
  const words = type && isLazy(type) ? new Set([...modifiers, WAITS]) : modifiers;
  to.variables.push({ name, ...(type && { type }), ...more, ...(isFixed && { isFixed }), modifiers: words, site });
}

/** `get => field;` gives what the property holds, as if nothing were said:
 *  https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/field */
function isOwnField([first, ...rest]: readonly Statement[]): boolean {
  return rest.length === 0 && first?.kind === 'return' && first.value.kind === 'name' && first.value.name === 'field';
}

/** The field that a statement of a setter fills: `_kind = value;`, `SetProperty(ref _kind, value);`. */
function setIn(statement: Statement): readonly string[] {
  const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  const target = does?.kind === 'assign' ? does.target : does?.kind === 'call' ? does.args[0]?.value : undefined;
  const filled = target?.kind === 'operation' ? target.operands[0] : target;
  return filled?.kind === 'name' || filled?.kind === 'member' ? [filled.name] : [];
}

/** `(Row)GetValue(RowProperty)`, `SetValue(RowProperty, value)`.
 *  https://learn.microsoft.com/dotnet/maui/fundamentals/bindable-properties */
function isCallOf(name: string, [only, ...more]: readonly Statement[]): boolean {
  const does = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
  const call = does?.kind === 'cast' ? does.value : does;
  if (more.length > 0 || call?.kind !== 'call') return false;
  const { callee } = call;
  return (callee.kind === 'name' || callee.kind === 'member') && callee.name === name;
}

/** `SetProperty(ref _kind, value)` fills the field that it is told. */
function filling(statement: Statement): readonly Statement[] {
  const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  const [to, value] = does?.kind === 'call' ? does.args.map((it) => it.value) : [];
  const [target] = to?.kind === 'operation' ? to.operands : [];
  if (!target || !value) return [statement];
  const { site } = statement.kind === 'evaluate' ? statement.value : target;
  return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }, statement];
}

/** `[ObservableProperty] T kind;` makes a property `Kind` of the field: what is put into one is in both.
 *  https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/generators/observableproperty */
function addObservable(field: string, value: Expression | undefined, declared: Declared, to: Members): void {
  const plain = field.replace(/^(?:m_|_)/, '');
  const property = plain.charAt(0).toUpperCase() + plain.slice(1);
  const words = wordsAt(declared.site);
  const other = words.member(words.name('self'), property);
  to.settable.add(field);
  add(field, { value: value ? words.either(value, other) : other }, declared, to);
  add(property, { value: words.member(words.name('self'), field) }, declared, to);
}
