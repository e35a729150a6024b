/**
 * On whose callers an answer hangs: the helpers, fields and kept functions that lead to a call which nothing reached. Who
 * calls them may stand in a file that was not opened.
 */

import type { CodeFacts, TypeRole } from '../../types.ts';
import type { Site } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import type { Cell } from '../flow/solver.ts';
import { CALLED_BY_NO_NAME, holdersOf } from '../program/holders.ts';
import { descendants } from '../program/inheritance.ts';
import { findKeepers } from '../program/kept-functions.ts';
import type { Program, TypeInfo } from '../program/program.ts';
import { leadsTo } from '../program/relevance.ts';
import { ownerOf, type Unit, type UnitMentions } from '../program/units.ts';
import { type Hit, isNobody } from './analysis.ts';
import { isMeant } from './collect.ts';
import type { Flow } from './follow-types.ts';
import type { Value } from './values.ts';

export type Uses = Pick<CodeFacts, 'requested' | 'read' | 'unresolved'>;
type Solved = Pick<Flow, 'analysis' | 'units'>;

/** The names of what leads to a call of each role that nothing was seen to reach. Empty where no rule would say anything
 *  by what is not there. */
export function findUncalled(said: Uses, flow: Solved): ReadonlyMap<TypeRole, ReadonlySet<string>> {
  const found = new Map<TypeRole, ReadonlySet<string>>();
  for (const role of rolesInQuestion(said)) {
    const names = namesBehind(role, flow);
    if (names.size > 0) found.set(role, names);
  }
  return found;
}

export function rolesInQuestion({ requested, read, unresolved }: Uses): readonly TypeRole[] {
  const isOpen = (role: TypeRole): boolean => unresolved.some((one) => one.role === role);
  const asked = new Set(requested.map(({ type }) => type));
  const reads = new Set(read.map(({ type }) => type));
  const isNothing = asked.size + reads.size === 0;
  const isUnread = isNothing || [...asked].some((type) => !reads.has(type));
  const isUnasked = isNothing || [...reads].some((type) => !asked.has(type));
  return [
    ...(isUnread && !isOpen('read') ? (['read'] as const) : []),
    ...(isUnasked && !isOpen('requested') ? (['requested'] as const) : []),
  ];
}

function namesBehind(role: TypeRole, { analysis, units }: Solved): ReadonlySet<string> {
  const { program } = analysis;
  const names = new Set<string>();
  const unitsByPlace = createLookUp(units);
  const declared = placesOfDeclarations(program);
  const hits = analysis.hits.filter((hit) => isMeant(hit) && hit.frame.tags.conditional === undefined);
  const cellsOf = ({ sink, cells }: Hit): Cell<Value>[] =>
    sink.takes.flatMap(({ roles }, index) => (roles.includes(role) ? (cells[index] ?? []) : []));
  // a closure runs once for nobody beside the runs for its callers
  const reached = new Set(
    hits.filter((hit) => cellsOf(hit).some(isReached)).map(({ site }) => `${site.file.path}:${site.start}`),
  );
  const starts = new Set<UnitMentions>();
  const start = (site: Site): UnitMentions | undefined => {
    const unit = unitsByPlace(site);
    if (unit) starts.add(unit);
    return unit;
  };
  for (const hit of hits) {
    for (const { values } of cellsOf(hit)) {
      if (values.length === 0) {
        const unit = start(hit.frame.calls[0]?.site ?? hit.site);
        for (const type of unit ? heirsOf(program, ownerOf(unit.unit)) : []) names.add(type.name);
      }
      for (const value of values.filter(isNobody)) {
        if (!('site' in value)) continue;
        const { site } = value;
        const isClosure = !declared.has(`${site.file.path}:${site.start}`);
        if (isClosure && reached.has(`${hit.site.file.path}:${hit.site.start}`)) continue;
        const unit = start(site);
        if (unit && isClosure) for (const name of keptBy(program, unit)) names.add(name);
      }
    }
  }
  for (const unit of callersOf(starts, units)) for (const name of namesOf(unit.unit, program)) names.add(name);
  return names;
}

export function placeKey({ file, start }: Site): string {
  return `${file.path}:${start}`;
}

function isReached({ values }: Cell<Value>): boolean {
  return values.some((value) => !isNobody(value));
}

/** Where parameters and variables are declared: what comes to one of these from nobody is no closure's. */
export function placesOfDeclarations({ everyFunction, everyVariable, getters, setters }: Program): ReadonlySet<string> {
  const functions = [...everyFunction, ...getters.values(), ...[...setters.values()].flat()];
  const sites = [
    ...functions.flatMap(({ fact }) => fact.parameters.map(({ site }) => site)),
    ...everyVariable.map(({ fact }) => fact.site),
  ];
  return new Set(sites.map(placeKey));
}

/** The piece of code that a place is in: the last that is declared before it. */
export function createLookUp(units: readonly UnitMentions[]): (site: Site) => UnitMentions | undefined {
  const byFile = new Map<string, { readonly unit: UnitMentions; readonly start: number }[]>();
  for (const unit of units) {
    const site = siteOf(unit.unit);
    if (site) push(byFile, site.file.path, { unit, start: site.start });
  }
  return ({ file, start }) => {
    let found: { readonly unit: UnitMentions; readonly start: number } | undefined;
    for (const one of byFile.get(file.path) ?? [])
      if (one.start <= start && (!found || one.start > found.start)) found = one;
    return found?.unit;
  };
}

function siteOf(unit: Unit): Site | undefined {
  if (unit.kind === 'file') return undefined;
  return unit.kind === 'value' ? unit.variable.fact.site : unit.info.fact.site;
}

/** Who may be meant by a member of a type, when some object of it is called on. */
function heirsOf(program: Program, owner: TypeInfo | undefined): readonly TypeInfo[] {
  return owner ? descendants(program, owner) : [];
}

/** The variables that may keep the closures of a piece of code: those of its type, and of the types that it names. */
function keptBy(program: Program, { unit, mentions }: UnitMentions): readonly string[] {
  const owner = ownerOf(unit);
  const keepers = new Set([...findKeepers(program).values()].flat());
  return [...keepers].flatMap(({ fact, owner: keeper }) =>
    (keeper && (keeper === owner || mentions.names.has(keeper.name))) || mentions.assigned.has(fact.name)
      ? [fact.name]
      : [],
  );
}

/** These pieces of code, and all that lead to them. */
function callersOf(starts: ReadonlySet<UnitMentions>, units: readonly UnitMentions[]): ReadonlySet<UnitMentions> {
  const found = new Set(starts);
  for (const { unit } of found) {
    for (const other of units) {
      if (!found.has(other) && isLedTo(other, unit)) found.add(other);
    }
  }
  return found;
}

export function isLedTo({ mentions }: UnitMentions, unit: Unit): boolean {
  if (unit.kind === 'value') return mentions.names.has(unit.variable.fact.name);
  if (unit.kind === 'file') return false;
  const { fact, alsoNamed = [], owner } = unit.info;
  if (fact.name === 'init') return owner !== undefined && mentions.names.has(owner.name);
  return [fact, ...alsoNamed].some((named) => leadsTo(mentions, named));
}

function namesOf(unit: Unit, program: Program): readonly string[] {
  if (unit.kind === 'file') return [];
  const { name } = unit.kind === 'value' ? unit.variable.fact : unit.info.fact;
  const owner = ownerOf(unit);
  const others = unit.kind === 'function' ? (unit.info.alsoNamed ?? []).map((one) => one.name) : [];
  if (owner && CALLED_BY_NO_NAME.has(name)) return [owner.name, ...holdersOf(owner, program)].flatMap(plainName);
  const isMade = name === 'init' || (unit.kind === 'value' && !unit.variable.fact.modifiers.has('static'));
  return [...(name === 'init' ? [] : [name]), ...others, ...(isMade && owner ? [owner.name] : [])].flatMap(plainName);
}

/** Names of scripts are told apart by their files: `load@src/records.ts`. What is called by the system has no other. */
function plainName(name: string): readonly string[] {
  const [plain = ''] = name.split(/[@.]/, 1);
  return /^[A-Za-z_]\w+$/.test(plain) && !CALLED_BY_THE_SYSTEM.has(plain) ? [plain] : [];
}

const CALLED_BY_THE_SYSTEM = new Set(
  'body init viewDidLoad viewWillAppear viewDidAppear main application scene makeUIView updateUIView default componentDidMount render get set description hash encode'.split(
    ' ',
  ),
);
