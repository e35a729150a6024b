/**
 * Which branch of a `switch` over an enum is taken, where its case is told: by the caller of a function, or by the value
 * that a member is read of. Such a function, or getter, is followed once for each case that somebody names.
 */
import type { Case, Expression, Parameter, Pattern, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { enumerator, isEnumerated } from '../../program/enumerators.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { Mentions } from '../../program/mentions.ts';
import { declaredType } from '../../program/named.ts';
import type { FunctionInfo, Program, TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Taint, TaintFrame, TaintTyped } from '../state.ts';
import { isDeclaration, placeName, rawOf } from '../stores/place-names.ts';
import { saidOfCase } from './said-of-case.ts';

/** What a switch is over in a member of the enum itself. */
export const SELF = 'self';

/** The enum of the app's that a type is, where its cases carry nothing. */
export function choiceOf(program: Program, type: TypeName | undefined): TypeInfo | undefined {
  const info = type && declaredType(program, elementType(type).name);
  if (info?.kind !== 'enum' || info.cases.size < 2) return undefined;
  return [...info.cases.values()].every(({ parameters }) => parameters.length === 0) ? info : undefined;
}

const asking = new WeakMap<TypeInfo, boolean>();

/** Whether a member of an enum switches over the case that it is, or says how that is called. */
function asksItself(info: TypeInfo): boolean {
  const known = asking.get(info);
  if (known !== undefined) return known;
  const bodies = [
    ...[...info.variables.values()].flatMap(({ fact }) => fact.getter?.body ?? []),
    ...[...info.functions.values()].flatMap((all) => all.flatMap(({ fact }) => fact.body)),
  ];
  const { subjects, names } = mentionsOf(bodies);
  const found = subjects.has(SELF) || SAYS.some((name) => names.has(name));
  asking.set(info, found);
  return found;
}

/** By what a case is said in its own members. */
const SAYS = [SELF, 'rawValue', 'name'];

/** Whether what a member of an enum does may depend on the case that it is a member of. */
export function isOfCase({ program }: Taint, { fact, owner }: FunctionInfo): boolean {
  if (owner?.kind !== 'enum' || fact.name === 'init' || fact.modifiers.has('static')) return false;
  return choiceOf(program, { name: owner.name, args: [] }) === owner && asksItself(owner);
}

/** Whether what a function does depends on the case that a parameter is, which nothing else is put into. */
export function isChoice(
  { program }: Taint,
  { name, type }: Pick<Parameter, 'name' | 'type'>,
  body: Mentions,
): boolean {
  const { subjects, names, reassigned } = body;
  if (reassigned.has(name) || (!subjects.has(name) && !names.has(name))) return false;
  const info = choiceOf(program, type);
  return info
    ? subjects.has(name) || asksItself(info) || askedByFunctions(program).has(info.name)
    : subjects.has(name) && (isEnumerated(program, type) || isOfTexts(program, type));
}

/** Whether what is switched over may be a text, which a caller writes out: `textOf('title', row)`. */
function isOfTexts(program: Program, type: TypeName | undefined): boolean {
  return !type || type.name === 'String' || !declaredType(program, elementType(type).name);
}

const askedOf = new WeakMap<Program, ReadonlySet<string>>();

/** The types that functions take which switch over what they are given: `homeOf(key)`. */
function askedByFunctions(program: Program): ReadonlySet<string> {
  const known = askedOf.get(program);
  if (known) return known;
  const found = new Set<string>();
  for (const { fact } of program.everyFunction) {
    const { subjects } = mentionsOf(fact.body);
    for (const { name, type } of subjects.size > 0 ? fact.parameters : [])
      if (type && subjects.has(name)) found.add(elementType(type).name);
  }
  askedOf.set(program, found);
  return found;
}

/** Whether a name of a member of an enum may say the case that it is of. */
export function saysCase({ owner }: FunctionInfo, name: string): boolean {
  return SAYS.includes(name) || owner?.variables.has(name) === true || owner?.functions.has(name) === true;
}

/** The case of an enum that something is, by what stands for it. */
export function caseMeant(
  taint: Taint,
  self: TaintTyped | undefined,
  of: Expression | undefined,
  frame: TaintFrame,
): string | undefined {
  const info = choiceOf(taint.program, self?.type);
  const place = info && (self?.place ?? (of && placeName(taint, of, frame)));
  return info && [...info.cases.keys()].some((each) => rawOf(info, each) === place) ? place : undefined;
}

/** The branches that may be taken: all, where the case is not told. */
export function branchesMeant(
  taint: Taint,
  subject: Expression,
  { type }: TaintTyped,
  cases: readonly Case[],
  frame: TaintFrame,
): readonly Case[] {
  const local = subject.kind === 'name' ? findName(frame.scope, subject.name) : undefined;
  const isSelf = subject.kind === 'name' && subject.name === SELF;
  const place = local ? local.place : isSelf ? frame.bound?.places.get(SELF) : undefined;
  if (place !== undefined) return branchesFor(taint, cases, place, type, frame);
  const said = local || isSelf ? undefined : saidOfCase(taint, subject, frame);
  return said?.type ? branchesFor(taint, cases, said.text, said.type, frame) : cases;
}

/** Those for one case, by what stands for it. */
export function branchesFor(
  taint: Taint,
  cases: readonly Case[],
  place: string,
  type: TypeName | undefined,
  frame: TaintFrame,
): readonly Case[] {
  const info = choiceOf(taint.program, type);
  const name = info
    ? [...info.cases.keys()].find((each) => rawOf(info, each) === place)
    : (enumerator(taint.program, place, type) ?? textMeant(taint, cases, place, type));
  if (name === undefined) return cases;
  const called = info ? name : importedName(name, type);
  const meant: Case[] = [];
  for (const each of cases) {
    const { patterns, where } = each;
    if (!patterns.every(isPlain)) return cases;
    const taken = patterns.map((it) => isFor(taint, it, { info, name: called, place }, frame));
    const isTaken = patterns.length === 0 || taken.includes(true);
    // it may be for this one as well
    if (!isTaken && taken.includes(undefined)) return cases;
    // another file may call it otherwise
    if (patterns.length === 0 && !info && cases.some((it) => it.patterns.some(({ kind }) => kind === 'case')))
      return cases;
    if (isTaken) meant.push(each);
    if (isTaken && !where) return meant;
  }
  return cases;
}

/** The text that a caller writes out, where all cases are texts. */
function textMeant(
  taint: Taint,
  cases: readonly Case[],
  place: string,
  type: TypeName | undefined,
): string | undefined {
  const isText = ({ patterns }: Case): boolean =>
    patterns.every((it) => it.kind === 'any' || (it.kind === 'value' && it.value.kind === 'literal'));
  return isOfTexts(taint.program, type) && !isDeclaration(taint, place) && cases.every(isText) ? place : undefined;
}

/** What Swift calls a member of an enum of Objective-C: `labs` of `RDKindLabs`. */
function importedName(name: string, type: TypeName | undefined): string {
  const rest = type && name.startsWith(type.name) ? name.slice(type.name.length) : name;
  return rest.charAt(0).toLowerCase() + rest.slice(1);
}

function isPlain(pattern: Pattern): boolean {
  return pattern.kind === 'value' || pattern.kind === 'any' || (pattern.kind === 'case' && pattern.parts.length === 0);
}

/** Undefined where it is not told which case is meant. */
function isFor(
  taint: Taint,
  pattern: Pattern,
  { info, name, place }: { readonly info: TypeInfo | undefined; readonly name: string; readonly place: string },
  frame: TaintFrame,
): boolean | undefined {
  if (pattern.kind === 'case') return pattern.name === name;
  if (pattern.kind !== 'value') return pattern.kind === 'any';
  // `FIRST`, in the enum itself
  if (pattern.value.kind === 'name' && info?.cases.has(pattern.value.name)) return pattern.value.name === name;
  const meant = placeName(taint, pattern.value, frame);
  return meant === undefined ? undefined : meant === place;
}
