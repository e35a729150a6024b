/**
 * Where a type is shown that stands in something which is there for it: a member of a type, `static let shots`,
 * `+ (HKClinicalType *)shots`, a constant, an entry of an object of JavaScript. What is read is shown at the name of that in
 * the call that reads, what is asked for at the name in the list. Who asks for too little, or too much, looks there; the
 * member itself says nothing wrong.
 */
import type { TypeRole } from '../../types.ts';
import type { Expression, FunctionFact, Site, VariableFact } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import type { Named } from '../program/mentions.ts';
import { enumsOf, ownersOf } from '../program/named.ts';
import type { Program, TypeInfo } from '../program/program.ts';
import { listUnits, type Unit } from '../program/units.ts';
import type { Analysis, Hit } from './analysis.ts';
import { toClinical } from './convert.ts';
import { shownAt } from './shown-at.ts';

interface Accessor {
  readonly name: string;
  /** The type or the object that it is in. */
  readonly owner?: string;
  readonly site: Site;
  readonly types: Set<string>;
  /** Whether it is an object's, and nothing else has its name. */
  readonly isOfObject?: boolean;
  readonly isCase?: boolean;
}

/** Gives the place at which a use by a hit is shown, or what it is given. */
export type ShowAt = (site: Site, hit: Hit, role: TypeRole) => Site;

export function showAccessors(analysis: Analysis): ShowAt {
  const byFile = new Map<string, Accessor[]>();
  const isOfType = ({ modifiers }: FunctionFact | VariableFact): boolean =>
    modifiers.has('static') || modifiers.has('class');
  const add = (
    name: string,
    owner: Pick<TypeInfo, 'name'> | undefined,
    site: Site,
    kind: Pick<Accessor, 'isOfObject' | 'isCase'> = {},
  ): void =>
    push(byFile, site.file.path, {
      name,
      ...(owner && { owner: owner.name }),
      site,
      types: new Set<string>(),
      ...kind,
    });
  for (const { fact, owner } of analysis.program.everyVariable) {
    if (isList(fact.value)) continue;
    if (!owner || isOfType(fact)) add(fact.name, owner, declaredBy(fact));
    else if (fact.isConstant && fact.value && ownersOf(analysis.program, fact.name).length === 1)
      add(fact.name, owner, declaredBy(fact), { isOfObject: true });
    if (!owner) for (const [name, site] of entriesOf(fact)) add(name, fact, site);
  }
  for (const { fact, owner } of analysis.program.everyFunction)
    if (owner && isOfType(fact) && fact.parameters.length === 0) add(fact.name, owner, wholeOf(fact));
  for (const type of enumsOf(analysis.program))
    for (const fact of type.cases.values()) add(fact.name, type, fact.site, { isCase: true });
  const accessorOf = ({ file, start }: Site): Accessor | undefined =>
    byFile.get(file.path)?.findLast(({ site }) => site.start <= start && start < site.end);
  for (const { cells, sink } of byFile.size > 0 ? analysis.hits : []) {
    for (const cell of cells) {
      for (const value of cell?.values ?? []) {
        const clinical = toClinical(value, sink.foreign?.words);
        if (clinical?.kind === 'clinical')
          accessorOf(shownAt(clinical.site, clinical.tags.lead))?.types.add(clinical.type);
      }
    }
  }
  let known: Everywhere | undefined;
  return (site, { call, frame: { calls } }, role) => {
    const accessor = accessorOf(site);
    // of several each is shown where it is named itself
    if (!accessor || accessor.types.size > 1) return site;
    // of all cases of Swift none is named but where the enum has it
    const isDeclared = accessor.isCase && accessor.site.start === site.start;
    if (isDeclared && languageOf(site.file.path) === 'swift') return site;
    for (const each of accessor.isOfObject ? [] : [call, ...calls]) {
      const found = each && givenBy(analysis.program, each, accessor.name);
      if (found) return found.site;
    }
    known ??= namedIn(analysis);
    const [listed, passed] = [placesIn(known.listed, accessor, role), placesIn(known.passed, accessor, role)];
    if (accessor.isOfObject && (role === 'read' || listed.length === 0)) return site;
    const [likely, other] = role === 'read' ? [passed, listed] : [listed, passed];
    const [only, ...more] =
      likely.length > 0 ? likely : other.length > 0 || role === 'read' ? other : typesListed(known, accessor);
    return only && more.length === 0 ? only : site;
  };

  /** `[Labs.self, Shots.objectType]`: elements that name the type which has the accessor, where that is the only one in it. */
  function typesListed({ listed }: Everywhere, { owner }: Accessor): readonly Site[] {
    const inIt = [...byFile.values()].flat().filter((it) => it.owner === owner && it.types.size > 0);
    if (inIt.length !== 1) return [];
    const all = [...listed.values()].flat().flatMap(({ of, isOfPart }) => (isOfPart ? [] : [of]));
    return all
      .filter((of) => of.kind === 'member' && of.of?.kind === 'name' && of.of.name === owner)
      .map(({ site }) => site);
  }
}

/** What stands in a list is shown there, however short it is: `free + [coverage]` too, and `free.union([coverage])`. */
function isList(value: Expression | undefined): boolean {
  if (value?.kind === 'operation') return value.operator === '+' && value.operands.some(isList);
  if (value?.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'union')
    return value.args.some((arg) => isList(arg.value));
  return value?.kind === 'list' || (value?.kind === 'cast' && isList(value.value));
}

type Everywhere = Readonly<Record<'listed' | 'passed', ReadonlyMap<string, readonly Place[]>>>;

interface Place {
  readonly of: Named;
  /** The type around. */
  readonly around: string | undefined;
  /** Whether a part of it is taken, `Segment.labs.type`: so lists do that ask. */
  readonly isOfPart?: boolean;
}

/** The members that are passed and listed anywhere, by their names. */
function namedIn({ program }: Analysis): Everywhere {
  const named = { listed: new Map<string, Place[]>(), passed: new Map<string, Place[]>() };
  const isRun = (unit: Unit): boolean =>
    unit.kind === 'file' || !program.unrun?.has(unit.kind === 'function' ? unit.info : unit.variable);
  for (const { unit, mentions } of listUnits(program).filter(({ unit: one }) => isRun(one)))
    for (const way of ['listed', 'passed'] as const)
      for (const [name, members] of mentions[way])
        for (const of of members) {
          const around = ownerOf(unit);
          push(named[way], name, { of, around });
          const whole = of.kind === 'member' && of.of?.kind === 'member' ? of.of : undefined;
          if (whole) push(named[way], whole.name, { of: { ...whole, site: of.site }, around, isOfPart: true });
        }
  return named;
}

function ownerOf(unit: Unit): string | undefined {
  return unit.kind === 'file' ? undefined : (unit.kind === 'value' ? unit.variable : unit.info).owner?.name;
}

function placesIn(
  named: ReadonlyMap<string, readonly Place[]>,
  { name, owner, isOfObject }: Accessor,
  role: TypeRole,
): readonly Site[] {
  const told = (named.get(name) ?? []).filter(({ isOfPart }) => !isOfPart || role === 'requested');
  const meant = told.filter(({ of, around }) =>
    of.kind === 'name'
      ? owner === undefined || around === owner
      : owner !== undefined && (isOfObject || !of.of || (of.of.kind === 'name' && of.of.name === owner)),
  );
  return [...new Set(meant.map(({ of }) => of.site))];
}

/** The entries of an object of JavaScript, or of a table, by their names. */
function entriesOf({ value }: VariableFact): readonly (readonly [string, Site])[] {
  const pairs = value?.kind === 'dictionary' ? value.pairs : [];
  return pairs.flatMap(([key, entry]) =>
    key.kind === 'literal' && typeof key.value === 'string' ? [[key.value, entry.site] as const] : [],
  );
}

/** A variable with what it is set to, or gives. */
function declaredBy({ site, value, getter }: VariableFact): Site {
  const end = value?.site.end ?? (getter && wholeOf(getter).end) ?? site.end;
  return { ...site, end: Math.max(site.end, end) };
}

/** A function with its body: of a method of Objective-C only its name has a place. */
function wholeOf({ site, body }: FunctionFact): Site {
  const last = body.at(-1);
  const inner = last && ('site' in last ? last.site : 'value' in last ? last.value?.site : undefined);
  return inner && inner.end > site.end ? { ...site, end: inner.end } : site;
}

/** What is passed in a call that has the name of an accessor: `Kinds.shots`, `.shots`, `shots`, `[Kinds shots]`. A name that
 *  stands for any of several types, `Inside.kind`, tells nobody which. */
function givenBy(program: Program, call: Expression, name: string): Expression | undefined {
  if (call.kind !== 'call') return undefined;
  return call.args
    .map(({ value }) => value)
    .find((value) => {
      const of = value.kind === 'call' && value.args.length === 0 ? value.callee : value;
      if (of.kind === 'member' && of.of?.kind === 'name' && isParameter(program, of.of.name)) return false;
      return (of.kind === 'member' || of.kind === 'name') && of.name === name;
    });
}

function isParameter({ types }: Program, name: string): boolean {
  if (!/^[A-Z]/.test(name) || types.has(name)) return false;
  return [...types.values()].some(({ generics, associated }) => generics.includes(name) || associated.has(name));
}
