/**
 * Files that take part in flows without naming anything of HealthKit: they pass something to what relevant files declare,
 * or declare what relevant files use.
 */
import type { RepoFiles } from '../types.ts';
import type { FileFacts } from './facts.ts';
import { push } from './mentions.ts';
import { buildProgram, elementType, type Program, type TypeInfo } from './program.ts';
import { isPlain, isSeed, leadsTo, listUnits, mayHoldTypes, type UnitMentions } from './relevance.ts';

const WORD = /[A-Za-z_]\w*(\s*[({])?/g;
const DECLARED = /(?:\b(?:class|struct|enum|actor|protocol|extension|typealias)|@interface|@implementation)\s+(\w+)/g;

/** The paths among `others` worth parsing beside `parsed`. Looks at bytes only. */
export function findNeighbours(parsed: readonly FileFacts[], others: readonly string[], files: RepoFiles): string[] {
  const { functions, types, missing } = findDoors(buildProgram(parsed));
  const stems = new Set(parsed.map(({ path }) => stemOf(path)));
  return others.filter((path) => {
    // a header tells the types of the properties of its class
    if (path.endsWith('.h')) return stems.has(stemOf(path));
    const bytes = files.bytes(path);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    for (const [whole, opening] of text.matchAll(WORD)) {
      const word = opening === undefined ? whole : whole.slice(0, -opening.length);
      if (types.has(word) || (opening !== undefined && functions.has(word))) return true;
    }
    for (const [, name] of text.matchAll(DECLARED)) if (name !== undefined && missing.has(name)) return true;
    return false;
  });
}

function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

interface Doors {
  /** Functions that take what may be, or become, a clinical type and lead it to a request or query. */
  readonly functions: ReadonlySet<string>;
  /** Types that are made with such a value, or mapped to one. */
  readonly types: ReadonlySet<string>;
  /** Types that are used there and not declared. */
  readonly missing: ReadonlySet<string>;
}

function findDoors(program: Program): Doors {
  const units = listUnits(program);
  const byName = new Map<string, UnitMentions[]>();
  for (const unit of units) for (const name of unit.mentions.names) push(byName, name, unit);
  const functions = new Set<string>();
  const types = new Set<string>();
  const missing = new Set<string>();
  const carriers = new Set<UnitMentions>();
  const waiting: UnitMentions[] = [];
  const choose = (chosen: readonly UnitMentions[] | undefined): void => {
    for (const unit of chosen ?? []) {
      if (carriers.has(unit)) continue;
      carriers.add(unit);
      waiting.push(unit);
    }
  };
  choose(units.filter(({ mentions }) => isSeed(mentions)));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const name of next.mentions.names) if (isMissing(program, name)) missing.add(name);
    const { unit } = next;
    if (unit.kind !== 'function') continue;
    const { fact, owner, alsoNamed = [] } = unit.info;
    const takes = fact.parameters.some(
      ({ type }) => !type || (!isPlain(elementType(type)) && !isForeign(elementType(type).name)),
    );
    if (takes && fact.name !== 'init') {
      for (const { name } of [fact, ...alsoNamed]) functions.add(name);
      choose(byName.get(fact.name)?.filter(({ mentions }) => leadsTo(mentions, fact)));
    }
    if (owner && (fact.name === 'init' ? takes : isMadeWithTypes(owner))) {
      types.add(owner.name);
      choose(byName.get(owner.name));
    }
  }
  return { functions, types, missing };
}

/** An enum, or a type with a stored property that may hold a clinical type. */
function isMadeWithTypes({ cases, variables, kind, functions }: TypeInfo): boolean {
  // classes have no initialiser but those they declare
  if (kind !== 'struct' && kind !== 'enum') return false;
  if (cases.size > 0) return true;
  if (functions.has('init')) return false;
  return [...variables.values()].some(
    (variable) =>
      !variable.fact.value &&
      !variable.fact.modifiers.has('static') &&
      ![...variable.fact.modifiers].some((word) => word.startsWith('@')) &&
      mayHoldTypes(variable) &&
      !isForeign(variable.fact.type?.name ?? ''),
  );
}

/** The system's own types, that are none of HealthKit's. */
function isForeign(name: string): boolean {
  return (
    name === '->' ||
    /^(?:UI|NS(?!Set|Array|Mutable|Dictionary)|CL|CG|CA|AV|WK|HK(?!Clinical|Sample(?:Type)?$|Object))[A-Z]/.test(name)
  );
}

function isMissing({ types, aliases, variables }: Program, name: string): boolean {
  return /^[A-Z][a-z]/.test(name) && !types.has(name) && !aliases.has(name) && !variables.has(name);
}
