/**
 * Keys that are objects of the app's own, `Secret(account: "plan")`: what each of their parts is called, wherever such an
 * object is made, and whichever of its parts names the place.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { initsOf } from '../../program/called-on-types.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic, meaningOf, nameIn, ownVariable, typeBefore } from '../../program/meaning.ts';
import { impliedVariables, staticMemberOf } from '../../program/members.ts';
import { declaredType } from '../../program/named.ts';
import { findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { topFrame } from '../runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintScope, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Call } from '../values.ts';
import { answerIn, DEEPEST, noteWord, placeName, rawOf, toldBy, type Within } from './place-names.ts';
import { isToldAtFirst, textsGiven } from './told-texts.ts';

export type Parts = ReadonlyMap<string, string>;

interface Key {
  readonly info: TypeInfo;
  /** What it is made with, by the parts; of a type that stands for a key nothing: its static members say it. */
  readonly said?: Parts;
}

export function partKey(name: string, part: string): string {
  return `${name}.${part}`;
}

/** Those of one of several keys, by the names of which {@link partKey} is made. */
export function partsIn(told: Parts | undefined, name: string): Parts | undefined {
  const start = partKey(name, '');
  const parts = [...(told ?? [])].flatMap(([key, text]) =>
    key.startsWith(start) ? [[key.slice(start.length), text] as const] : [],
  );
  return parts.length > 0 ? new Map(parts) : undefined;
}

export const RAW = 'rawValue';
/** Parts of one type that are asked for. */
const MOST_PARTS = 20;
/** Keys in keys: each part of one asks for all of the next. */
const MOST_KEYS = 2;
const NO_PARTS: Parts = new Map();

/** What `secret.account` is called, where `secret` is a key. */
export function partNamed(
  taint: Taint,
  { of, name }: { readonly of: Expression; readonly name: string },
  frame: TaintFrame,
  depth: number,
): string | undefined {
  // `keys[keyPath: path].id`
  const path = pathTold(of);
  if (path) return partNamed(taint, { of: path, name }, frame, depth);
  const local = of.kind === 'name' ? findName(frame.scope, nameIn(frame, of.name)) : undefined;
  if (local?.parts) return local.parts.get(name);
  if (local?.place !== undefined) {
    // nothing else tells it from another
    const info = typeInfoOf(taint, local.type);
    const [only, ...more] = info && info.kind !== 'enum' ? storedIn(info) : [];
    return only?.fact.name === name && more.length === 0 ? local.place : undefined;
  }
  const key = keyMeant(taint, of, frame, undefined, depth);
  if (key) return partOf(taint, key, name, depth);
  const kept = keptIn(taint, of, frame);
  const declared = kept && `${kept.owner?.name ?? ''}.${partKey(kept.fact.name, name)}`;
  return kept && declared !== undefined ? (frame.nameKey?.(kept, declared, name) ?? declared) : undefined;
}

/** What leads to a key by its path. */
export function pathTold(value: Expression): Expression | undefined {
  return value.kind === 'index' && value.args?.[0]?.label === 'keyPath' ? value.index : undefined;
}

/** The property in which an object keeps a key that it was told. */
function keptIn({ program }: Taint, value: Expression, frame: TaintFrame): VariableInfo | undefined {
  const isOwn = value.kind === 'member' && value.of?.kind === 'name' && /^(?:self|this)$/.test(value.of.name);
  if (!isOwn && (value.kind !== 'name' || findName(frame.scope, nameIn(frame, value.name)))) return undefined;
  const variable = frame.owner && ownVariable(program, frame.owner, value.name);
  if (!variable || isStatic(variable) || variable.fact.value || variable.fact.getter) return undefined;
  const { isConstant, isFixed } = variable.fact;
  return isConstant || isFixed || isToldAtFirst(program, variable) ? variable : undefined;
}

/** All of them. */
export function partsTold(
  taint: Taint,
  value: Expression,
  frame: TaintFrame,
  type: TypeName | undefined,
  depth = 0,
): Parts {
  const local = value.kind === 'name' ? findName(frame.scope, nameIn(frame, value.name)) : undefined;
  if (local?.parts) return local.parts;
  if (depth > MOST_KEYS) return NO_PARTS;
  const key = keyMeant(taint, value, frame, type, depth);
  const kept = key ? undefined : keptIn(taint, value, frame);
  if (!key && !kept) return NO_PARTS;
  const info = key?.info ?? typeInfoOf(taint, kept?.fact.type);
  const found = new Map<string, string>();
  const names = info ? lineage(taint.program, info).flatMap(({ variables }) => [...variables.keys()]) : [];
  for (const name of [RAW, ...names].slice(0, MOST_PARTS)) {
    const text = key ? partOf(taint, key, name, depth) : kept && frame.nameKey?.(kept, '', name);
    if (text) found.set(name, text);
  }
  return found;
}

function storedIn({ variables }: TypeInfo): readonly VariableInfo[] {
  return [...variables.values()].filter((it) => !isStatic(it) && !it.fact.getter);
}

function partOf(taint: Taint, { info, said }: Key, name: string, depth: number): string | undefined {
  if (!said) return staticTold(taint, info, name);
  const own = said.get(name) ?? said.get(`_${name}`);
  const variable = own === undefined ? findVariable(taint.program, info, name) : undefined;
  if (!variable || isStatic(variable)) return own;
  const [answer, inside] = answerOf(taint, { info, said }, variable) ?? [];
  return answer && inside && placeName(taint, answer, inside, depth + 1);
}

function answerOf(
  taint: Taint,
  { info, said = NO_PARTS }: Key,
  { fact, file, owner }: VariableInfo,
): Within | undefined {
  const scope: TaintScope = {};
  for (const [part, place] of said) declareName(scope, part, { cell: newCell(taint), place });
  const raw = said.get(RAW);
  const type = { name: info.name, args: [] };
  const self = { cell: newCell(taint), type, parts: said, ...(raw !== undefined && { place: raw }) };
  declareName(scope, 'self', self);
  const frame = { ...topFrame(taint, file, owner), self, scope };
  return fact.getter ? answerIn(taint, fact.getter, frame) : fact.value && [fact.value, frame];
}

/** What members of an enum find of the case that they are of, beside their parameters. */
export function scopeOfCase(self: TaintTyped | undefined): TaintScope {
  const scope: TaintScope = {};
  if (self?.place !== undefined) declareName(scope, 'self', self);
  return scope;
}

/** What `item.query` says, where `item` is a key. */
export function answerOfPart(
  taint: Taint,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
): Within | undefined {
  const local = of?.kind === 'name' ? findName(frame.scope, of.name) : undefined;
  const info = local && typeInfoOf(taint, local.type);
  const key = local?.parts && info ? { info, said: local.parts } : of && keyMeant(taint, of, frame, undefined, 0);
  const variable = key && findVariable(taint.program, key.info, name);
  return variable && !isStatic(variable) ? answerOf(taint, key, variable) : undefined;
}

/** The key that is made, or that a constant or a case stands for. */
function keyMeant(
  taint: Taint,
  value: Expression,
  frame: TaintFrame,
  type: TypeName | undefined,
  depth: number,
): Key | undefined {
  if (depth > DEEPEST) return undefined;
  const { program } = taint;
  const ofVariable = (variable: VariableInfo): Key | undefined => {
    const asked = variable.fact.type ?? type;
    return once(taint, `key ${variable.id} ${asked?.name}`, NO_KEY, () => {
      const [told, inside] = toldBy(taint, variable, topFrame(taint, variable.file, variable.owner)) ?? [];
      const key = told && inside && keyMeant(taint, told, inside, asked, depth + 1);
      for (const text of key?.said?.values() ?? []) noteWord(taint, text, variable.fact.name);
      return { key };
    }).key;
  };
  switch (value.kind) {
    case 'call':
      return keyMade(taint, value, frame, type, depth);
    case 'name': {
      const name = nameIn(frame, value.name);
      const local = findName(frame.scope, name);
      if (local) return local.made && keyMeant(taint, local.made, frame, type, depth + 1);
      const meaning = meaningOf(program, name, frame.owner);
      return meaning?.kind === 'global' || meaning?.kind === 'variable' ? ofVariable(meaning.variable) : undefined;
    }
    case 'member': {
      const { of, name } = value;
      const owner = of ? typeBefore(program, { of, name }, frame) : type && elementType(type).name;
      const info = owner === undefined ? undefined : declaredType(program, owner);
      // a type that stands for a key: `Stored.self`
      if (of && name === 'self') return info && { info };
      const raw = info && rawOf(info, name);
      if (info && raw !== undefined) return { info, said: new Map([[RAW, raw]]) };
      const member = of && info ? staticMemberOf(program, info, name) : undefined;
      if (member) return member.kind === 'variable' ? ofVariable(member.variable) : undefined;
      const [only, ...more] = of ? [] : impliedVariables(program, name, info);
      return only && more.length === 0 ? ofVariable(only) : undefined;
    }
    case 'key-path': {
      const [name, ...others] = value.path;
      const root = value.root ?? type?.args[0];
      const info = root && declaredType(program, root.name);
      const variable = info && name !== undefined && others.length === 0 && findVariable(program, info, name);
      return variable ? ofVariable(variable) : undefined;
    }
    default:
      return undefined;
  }
}

/** What a declaration stands for, told once for all who ask; nothing to what asks on the way there. */
function once<T>({ memo }: Taint, key: string, nothing: T, tell: () => T): T {
  const known = memo.get(key);
  if (known !== undefined) return known as T;
  memo.set(key, nothing);
  const told = tell();
  memo.set(key, told);
  return told;
}

const NO_KEY: { readonly key: Key | undefined } = { key: undefined };

/** What a static member of a type, or of what it is, is called. */
function staticTold(taint: Taint, info: TypeInfo, name: string): string | undefined {
  for (const { variables } of lineage(taint.program, info)) {
    const variable = variables.get(name);
    if (!variable || !isStatic(variable)) continue;
    const text = once(taint, `static ${variable.id}`, NO_TEXT, () => {
      const [told, inside] = toldBy(taint, variable, topFrame(taint, variable.file, variable.owner)) ?? [];
      return { text: told && inside && placeName(taint, told, inside, 1) };
    }).text;
    if (text !== undefined) return text;
  }
  return undefined;
}

const NO_TEXT: { readonly text: string | undefined } = { text: undefined };

function keyMade(
  taint: Taint,
  call: Call,
  frame: TaintFrame,
  type: TypeName | undefined,
  depth: number,
): Key | undefined {
  const { program } = taint;
  const name = typeMade(call, frame) ?? (type && elementType(type).name);
  const info = name === undefined ? undefined : declaredType(program, name);
  if (!info || info.kind === 'protocol') return undefined;
  return { info, said: textsGiven(taint, info, initsOf(program, info, call)[0], call, frame, depth) };
}

/** What a call makes that names it; of `.init(…)` the place tells. */
function typeMade({ callee }: Call, { owner }: TaintFrame): string | undefined {
  const made = callee.kind === 'member' && callee.name === 'init' ? callee.of : callee;
  if (made?.kind === 'type') return made.type.name;
  if (made?.kind === 'name') return made.name === 'Self' ? owner?.name : made.name;
  return undefined;
}
