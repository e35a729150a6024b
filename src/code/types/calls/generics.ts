/**
 * Generic parameters: what `Repo<Lab>()` binds, `final class LabRepo: Repo<Lab>` inherits, and a parameter `S.Type` or `S`
 * tells. In the code of a generic type its parameters are names like any other, and hold types.
 */

import type { Expression, FunctionFact, Parameter, Site, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { typeInside } from '../../program/associated-types.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { lineage } from '../../program/inheritance.ts';
import { aliasedType } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { findName, type Scope } from '../../program/scopes.ts';
import { type Analysis, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import { fieldOf } from '../objects/fields.ts';
import { anyOf } from '../objects/things.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';
import type { Frame, Typed } from './frames.ts';
import { typesOf } from './self-type.ts';

/** What an object's type argument is kept by, beside its fields. */
function slotOf(parameter: string): string {
  return `\0type ${parameter}`;
}

/** The types that an object's type argument may be. */
export function typeArgument(analysis: Analysis, thing: Thing, parameter: string): Cell<Value> {
  return fieldOf(analysis, thing, slotOf(parameter));
}

function genericsOf(analysis: Analysis, type: TypeInfo): readonly string[] {
  return memoize(analysis, `generics ${type.id}`, () => [
    ...new Set(lineage(analysis.program, type).flatMap(({ generics }) => generics)),
  ]);
}

/** Whether a value in a type may mean another type in each object of it. */
export function saysGeneric(analysis: Analysis, type: TypeInfo, value: Expression): boolean {
  const names = [...genericsOf(analysis, type), ...associatedOf(analysis, type)];
  return names.length > 0 && names.some((name) => mentionsOf(value).names.has(name));
}

/** The names that the parameters of a type have in its code, and what it leaves to others of what the code says: by what it
 *  runs on. */
export function genericNames(
  analysis: Analysis,
  owner: TypeInfo | undefined,
  self: Cell<Value>,
  said: ReadonlySet<string>,
): Map<string, Typed> | undefined {
  const generics = owner ? genericsOf(analysis, owner) : [];
  const left = owner ? associatedOf(analysis, owner).filter((name) => said.has(name)) : [];
  if (!owner || generics.length + left.length === 0) return undefined;
  const unknownIn = (cell: Cell<Value>, name: string): void => {
    const { site } = owner;
    if (!site) return;
    const unknown = unknownValue(`which type \`${name}\` is cannot be told`, site);
    whenEmpty(analysis, cell, 'unknown', () => {
      const written = writtenFor(analysis, owner, owner.generics.indexOf(name));
      for (const type of written) put(analysis, cell, { kind: 'type', name: type, tags: NO_TAGS });
      if (written.length === 0) put(analysis, cell, unknown);
    });
  };
  const associated = left.map((name): [string, Typed] => {
    const types = typesOf(analysis, { cell: self, type: { name: owner.name, args: [] } });
    const cell = insideOf(analysis, types.cell, name);
    unknownIn(cell, name);
    return [name, { cell }];
  });
  return new Map([
    ...associated,
    ...generics.map((name): [string, Typed] => {
      const cell = newCell(analysis);
      analysis.solver.watch(self, (value) => {
        if (value.kind === 'unknown') put(analysis, cell, value);
        else if (value.kind === 'object') analysis.solver.flow(typeArgument(analysis, value.thing, name), cell);
      });
      unknownIn(cell, name);
      return [name, { cell }];
    }),
  ]);
}

/** The types that a parameter of a type is anywhere said to be: `let labs: Repository<Lab>`. Where what is made says none,
 *  `Repository(store: store)`, it is one of those. */
function writtenFor({ program }: Analysis, owner: TypeInfo, index: number): readonly string[] {
  const found = new Set<string>();
  const note = (type: TypeName | undefined): void => {
    if (!type) return;
    const arg = type.name === owner.name ? type.args[index] : undefined;
    const info = arg && findTypeInfo(program, arg.name);
    if (info) found.add(info.name);
    type.args.forEach(note);
  };
  for (const { fact } of program.everyVariable) note(fact.type);
  for (const { fact } of program.everyFunction)
    for (const it of [fact.result, ...fact.parameters.map(({ type }) => type)]) note(it);
  return index < 0 ? [] : [...found];
}

/** What protocols leave to those that are one: `associatedtype Entry`. */
function associatedOf(analysis: Analysis, type: TypeInfo): readonly string[] {
  return memoize(analysis, `associated ${type.id}`, () => [
    ...new Set(lineage(analysis.program, type).flatMap(({ associated }) => [...associated.keys()])),
  ]);
}

/** Binds the parameters of the type of a new object, and of those that it inherits from. */
export function bindGenerics(
  analysis: Analysis,
  thing: Thing,
  { args, of }: Pick<TypeName, 'args' | 'of'>,
  given: readonly { readonly parameter: Parameter | undefined; readonly cell: Cell<Value> }[],
  frame: Pick<Frame, 'scope' | 'owner'>,
): void {
  const { type } = thing;
  if (!type || genericsOf(analysis, type).length === 0) return;
  const slot = (name: string): Cell<Value> => typeArgument(analysis, thing, name);
  const outer = type.outer?.generics ?? [];
  const own = type.generics.slice(0, type.generics.length - outer.length);
  for (const [index, name] of own.entries()) {
    // the last may be a pack
    const isLast = index === own.length - 1;
    for (const arg of args.slice(index, isLast ? undefined : index + 1))
      analysis.solver.flow(typeMeant(analysis, arg, frame), slot(name));
  }
  // `Ledger<Lab>.Page()`; inside of the ledger, `Page()`
  for (const [index, name] of outer.entries()) {
    const arg = of?.args[index];
    const meant = arg ? typeMeant(analysis, arg, frame) : parameterAround(type, name, frame);
    if (meant) analysis.solver.flow(meant, slot(name));
  }
  for (const base of lineage(analysis.program, type)) {
    for (const inherited of base.bases) {
      const parent = findTypeInfo(analysis.program, inherited.name);
      for (const [index, name] of parent?.generics.entries() ?? []) {
        const arg = inherited.args[index];
        if (!arg || type.generics.includes(name)) continue;
        const from = base.generics.includes(arg.name) ? slot(arg.name) : typeMeant(analysis, arg, frame);
        analysis.solver.flow(from, slot(name));
      }
    }
  }
  for (const { parameter, cell } of given) {
    const name = parameter?.type?.name;
    if (name === undefined || !type.generics.includes(name) || args.length > 0) continue;
    analysis.solver.flow(parameter?.type?.isMetatype ? cell : typesOf(analysis, { cell }).cell, slot(name));
  }
}

/** What a type parameter is in code of the same type, or of one that it is inside of. */
function parameterAround(type: TypeInfo, name: string, { scope, owner }: Pick<Frame, 'scope' | 'owner'>) {
  const around = (it: TypeInfo | undefined): TypeInfo[] => (it ? [it, ...around(it.outer)] : []);
  const [own, others] = [around(type), around(owner)];
  return own.some((it) => others.includes(it)) ? findName(scope, name)?.cell : undefined;
}

/** What stands for the type parameters of a type whose static member is asked for: `Ledger<Lab>.first()`, and `first()` in the
 *  ledger itself. */
export function passTypesOfOwner(
  analysis: Analysis,
  { owner, fact }: FunctionInfo,
  names: ReadonlyMap<string, Typed> | undefined,
  expression: Expression,
  frame: Pick<Frame, 'scope' | 'owner'>,
): void {
  if (!owner || !names || !['static', 'class'].some((word) => fact.modifiers.has(word))) return;
  const member = expression.kind === 'call' ? expression.callee : expression;
  const of = member.kind === 'member' ? member.of : undefined;
  const said = of?.kind === 'type' ? of.type : of?.kind === 'name' ? aliasedType(analysis.program, of.name) : undefined;
  const args = [...(said?.args ?? []), ...(said?.of?.args ?? [])];
  for (const [index, name] of owner.generics.entries()) {
    const arg = args[index];
    const meant = arg ? typeMeant(analysis, arg, frame) : parameterAround(owner, name, frame);
    const cell = names.get(name)?.cell;
    if (meant && cell) analysis.solver.flow(meant, cell);
  }
}

/** The type parameters of a function that only its result tells: `func load<R: Resource>() -> [R]`. */
export function toldByResult({ generics = [], parameters, result }: FunctionFact): readonly string[] {
  if (!result || generics.length === 0) return [];
  const isIn = (type: TypeName, name: string): boolean =>
    type.name === name || type.args.some((arg) => isIn(arg, name));
  return generics.filter(
    (name) => isIn(result, name) && !parameters.some(({ type }) => type !== undefined && isIn(type, name)),
  );
}

/** What the code around a call takes of it tells them: `let shots: [Shot] = load()`. */
export function tellByResult(
  analysis: Analysis,
  cells: readonly Cell<Value>[],
  { generics = [], result }: FunctionFact,
  call: Expression,
  { scope, wanted }: Pick<Frame, 'scope' | 'wanted'>,
): void {
  if (!result || wanted?.call !== call) return;
  for (const [index, name] of generics.entries()) {
    const cell = cells[index];
    const meant = cell && partFor(result, wanted.type, name);
    if (meant) analysis.solver.flow(typeMeant(analysis, meant, { scope }), cell);
  }
}

/** What stands in a type where another has a name. */
function partFor(pattern: TypeName, type: TypeName, name: string): TypeName | undefined {
  const [inner] = type.args;
  if (type.name === 'Optional' && pattern.name !== 'Optional' && inner) return partFor(pattern, inner, name);
  if (pattern.name === name) return type;
  if (pattern.name === 'Optional' && type.name !== 'Optional' && pattern.args[0])
    return partFor(pattern.args[0], type, name);
  if (pattern.name !== type.name) return undefined;
  for (const [index, arg] of pattern.args.entries()) {
    const part = type.args[index] && partFor(arg, type.args[index], name);
    if (part) return part;
  }
  return undefined;
}

/** Any object of what a place declares, who is meant where no object is seen: of `Repo<Lab>` one that is bound to `Lab`. */
export function anyOfDeclared(analysis: Analysis, owner: TypeInfo, declared: TypeName | undefined, site: Site): Value {
  const { program } = analysis;
  const type = declared && elementType(declared);
  const isOwn = type !== undefined && findTypeInfo(program, type.name) === owner;
  const args = isOwn ? [...type.args, ...(type.of?.args ?? [])] : [];
  const isBound = args.length > 0 && owner.generics.length > 0 && owner.cases.size === 0;
  if (!isOwn || !isBound || args.some(({ name }) => !findTypeInfo(program, name))) return anyOf(analysis, owner, site);
  const thing = memoize(analysis, `bound ${owner.id} ${args.map(({ name }) => name).join()}`, (): Thing => {
    const made: Thing = { id: analysis.nextId(), form: 'object', type: owner, fields: new Map(), isAny: true, site };
    bindGenerics(analysis, made, type, [], { scope: {} });
    return made;
  });
  return { kind: 'object', thing, tags: NO_TAGS };
}

/** Whether a field stands for a type argument. */
export function isSlot(field: string): boolean {
  return field.startsWith(slotOf(''));
}

/** The types that a type argument means: in generic code one of its parameters, or a type inside of one, `T.Entry`. */
function typeMeant(analysis: Analysis, arg: TypeName, frame: Pick<Frame, 'scope'>): Cell<Value> {
  const local = arg.of ? undefined : findName(frame.scope, arg.name);
  if (local) return local.cell;
  const outer = arg.of && findName(frame.scope, arg.of.name);
  if (outer) return insideOf(analysis, outer.cell, arg.name);
  const cell = newCell(analysis);
  const name = findTypeInfo(analysis.program, arg.name)?.name ?? arg.name;
  put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
  return cell;
}

/** What stands for the type parameters of a function, where its caller writes it: `Load<Labs>()`. */
export function passTypes(
  analysis: Analysis,
  generics: readonly Cell<Value>[],
  types: readonly TypeName[] = [],
  frame: Pick<Frame, 'scope'>,
): void {
  for (const [index, cell] of generics.entries()) {
    const type = types[index];
    if (type && type.name !== '') analysis.solver.flow(typeMeant(analysis, type, frame), cell);
  }
}

/** The types by a name inside of those that a cell holds. */
function insideOf(analysis: Analysis, outer: Cell<Value>, name: string): Cell<Value> {
  const { program } = analysis;
  const cell = newCell(analysis);
  analysis.solver.watch(outer, (value) => {
    if (value.kind === 'unknown') put(analysis, cell, value);
    const type = value.kind === 'type' ? findTypeInfo(program, value.name) : undefined;
    const inside = type && typeInside(program, type, name);
    if (inside !== undefined)
      put(analysis, cell, { kind: 'type', name: findTypeInfo(program, inside)?.name ?? inside, tags: NO_TAGS });
  });
  return cell;
}

/** What a parameter of a generic function tells of its type: `_ type: S.Type`, `_ source: S`. */
export function genericOf(
  analysis: Analysis,
  { type }: Parameter,
  generics: readonly string[],
  given: Cell<Value>,
  scope: Scope<Typed>,
): readonly [string, Typed] | undefined {
  if (!type || findTypeInfo(analysis.program, type.name)) return undefined;
  if (type.isMetatype) return [type.name, { cell: given }];
  if (!generics.includes(type.name) || scope.names?.has(type.name)) return undefined;
  return [type.name, { cell: typesOf(analysis, { cell: given }).cell }];
}
