/**
 * Optionals that nobody gives: `init(extra: RecordReader? = nil)`, where every caller leaves it out, and the property that is
 * filled with it and with nothing else.
 */
import type { Expression, Parameter } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { matchArguments } from './arguments.ts';
import { assignsIn, type Target } from './assigns.ts';
import { isToldByOthers, toldTypes } from './function-fields.ts';
import { descendants, lineage } from './inheritance.ts';
import { type Call, SETS_BY_TEXT } from './mentions.ts';
import { membersNamed } from './named.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';
import { saidIn, saidOf } from './said.ts';
import { plainName } from './shared-names.ts';
import { listUnits, type UnitMentions } from './units.ts';

/** A parameter that is left out by all, with the property that holds it. */
export interface NeverGiven {
  readonly owner: TypeInfo;
  readonly parameter: Parameter;
  readonly field: VariableInfo;
}

const known = new WeakMap<Program, readonly NeverGiven[]>();

export function neverGiven(program: Program): readonly NeverGiven[] {
  let found = known.get(program);
  if (!found) {
    found = findNeverGiven(program);
    known.set(program, found);
  }
  return found;
}

interface Optional {
  readonly info: FunctionInfo;
  readonly owner: TypeInfo;
  readonly index: number;
  readonly parameter: Parameter;
  readonly field: VariableInfo;
}

function findNeverGiven(program: Program): readonly NeverGiven[] {
  const told = toldTypes(program.files.flatMap(({ types }) => types));
  const all = program.everyFunction.flatMap((info) => optionalsOf(program, info, told));
  if (all.length === 0) return [];
  const units = listUnits(program);
  if (units.some(({ mentions }) => SETS_BY_TEXT.some((name) => mentions.calls.has(name)))) return [];
  const owners = new Set(all.map(({ owner }) => owner.name));
  const calls = new Map<string, Call[]>();
  const namedAlone = new Set<string>();
  for (const { unit, mentions } of units) {
    for (const [name, some] of mentions.calls) for (const call of some) push(calls, name, call);
    const { references, types } = saidIn(unit);
    // `Loader.init`, which is called by another name
    for (const one of references.get('init') ?? []) {
      if (one.kind !== 'member' || one.of?.kind !== 'name') return [];
      namedAlone.add(one.of.name);
    }
    for (const name of mentions.names)
      if (owners.has(name) && (references.has(name) || types.has(name))) namedAlone.add(name);
  }
  const makers = makersOf(program, all);
  const left = all.filter(({ info, owner, index }) => {
    const names = makers.get(owner) ?? [];
    return (
      !names.some((name) => namedAlone.has(name)) &&
      names.every((name) => (calls.get(name) ?? []).every((call) => leavesOut(info, index, call)))
    );
  });
  const fills = new Map<string, UnitMentions[]>();
  const wanted = new Map(
    left.flatMap(
      ({
        field: {
          fact: { name },
        },
      }) => [name, `_${name}`, `$${name}`, `"${name}`].map((it) => [it, name] as const),
    ),
  );
  for (const unit of units)
    for (const said of [...unit.mentions.reassigned, ...unit.mentions.keys]) {
      const name = wanted.get(said);
      if (name !== undefined) push(fills, name, unit);
    }
  return left.filter((one) => isFilledByNobody(program, one, left, fills));
}

/** The names by which the initialisers of some types are called. */
function makersOf(program: Program, all: readonly Optional[]): ReadonlyMap<TypeInfo, readonly string[]> {
  const owners = new Set(all.map(({ owner }) => owner));
  const aliases = new Map<string, string[]>();
  for (const [alias, { name }] of program.aliases) push(aliases, name, alias);
  return new Map(
    [...owners].map((owner) => {
      const names = [owner, ...descendants(program, owner)].map(({ name }) => name);
      return [owner, [...names, ...names.flatMap((name) => aliases.get(name) ?? []), 'init', 'copy']];
    }),
  );
}

/** Whether a call that may make an object leaves a parameter out, or passes nothing there. */
function leavesOut({ fact }: FunctionInfo, index: number, { args, isMessage }: Call): boolean {
  if (args.some(({ value }) => value.kind === 'other' || value.kind === 'macro')) return false;
  const parameter = fact.parameters[index];
  if (args.some(({ label, value }) => label === parameter?.name && label !== undefined && !isNull(value))) return false;
  const at = matchArguments(fact, args, isMessage)?.[index];
  const value = at === undefined ? undefined : args[at]?.value;
  return value === undefined || isNull(value);
}

function isNull(value: Expression): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** The parameters of an initialiser that may be left out, and do no more than fill a property. */
function optionalsOf(program: Program, info: FunctionInfo, told: ReadonlySet<string>): readonly Optional[] {
  const { fact, owner, file } = info;
  const language = languageOf(file.path);
  if (fact.name !== 'init' || !owner || (owner.kind !== 'class' && owner.kind !== 'struct')) return [];
  if (told.has(owner.name) || isToldByOthers(fact.modifiers) || language === 'javascript' || isDecoded(program, owner))
    return [];
  return fact.parameters.flatMap((parameter, index): readonly Optional[] => {
    const { name, default: value, type } = parameter;
    // what may be left out of a constructor of Dart is nothing then
    const isLeftOut = value ? isNull(value) : language === 'dart' && type?.mayBeNil === true;
    if (!isLeftOut || parameter.isVariadic || (parameter.attributes ?? []).length > 0) return [];
    const { references, values } = saidOf(fact.body);
    const said = [...(references.get(name) ?? []), ...(values.get(name) ?? [])].filter(({ kind }) => kind === 'name');
    const [filled, ...more] = assignsIn({ kind: 'function', info }).filter((it) => it.value === said[0]);
    if (said.length !== 1 || !filled || more.length > 0) return [];
    const { target } = filled;
    const field = isOwn(target) ? owner.variables.get(target.name) : undefined;
    if (!field || field.fact.getter || field.fact.setter || field.fact.observers || (field.others ?? []).length > 0)
      return [];
    if (field.fact.value && !isNull(field.fact.value)) return [];
    return isToldByOthers(field.fact.modifiers) ? [] : [{ info, owner, index, parameter, field }];
  });
}

/** A decoder gives what it finds. */
function isDecoded(program: Program, owner: TypeInfo): boolean {
  return lineage(program, owner).some(({ supertypes }) => [...supertypes].some((name) => DECODED.test(name)));
}

const DECODED = /^(?:Codable|Decodable|NSCoding|NSSecureCoding|NSManagedObject|AppIntent|Object)$/;

/** Whether nobody fills a property but what is left out, as far as its name tells. */
function isFilledByNobody(
  program: Program,
  { field }: Optional,
  left: readonly Optional[],
  fills: ReadonlyMap<string, readonly UnitMentions[]>,
): boolean {
  const { name } = field.fact;
  if (membersNamed(program, name).length > MOST) return false;
  const passed = left.filter((one) => one.field.fact.name === name);
  const { owner } = field;
  const family = new Set(owner && [...lineage(program, owner), ...descendants(program, owner)]);
  return (fills.get(name) ?? []).every(({ unit }) => {
    if (unit.kind !== 'function') return false;
    const own = new Set(passed.flatMap(({ info, parameter }) => (info === unit.info ? parameter.name : [])));
    const all = assignsIn(unit).filter(({ target }) => target.name === name);
    const isOther = !(unit.info.owner && family.has(unit.info.owner));
    if (isOther && unit.info.owner && all.length > 0 && all.every(({ target }) => isOwn(target))) return true;
    const isLeftOut = (value: Expression): boolean => value.kind === 'name' && own.has(value.name);
    return all.length > 0 && all.every(({ value }) => isNull(value) || isLeftOut(value));
  });
}

/** `self.extra`, `extra` */
function isOwn(target: Target): boolean {
  return target.kind === 'name' || (target.of?.kind === 'name' && target.of.name === 'self');
}

/** Properties of one name. */
const MOST = 50;

/** The names that have to stand nowhere else. */
export function namesOfNeverGiven(program: Program): readonly string[] {
  return neverGiven(program).flatMap(({ owner, field }) => [plainName(owner.name), field.fact.name]);
}
