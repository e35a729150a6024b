/**
 * Queries of HealthKit that are made, kept by a name, and never run: nobody says that name.
 */
import type { Expression, FileFacts, Site, Statement } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/mentions.ts';
import type { VariableInfo } from '../../program/program.ts';
import { listUnits, type Unit } from '../../program/relevance.ts';
import { type Analysis, memoize } from '../analysis.ts';

const QUERY = /^HK\w*Query(?:Descriptor)?$/;

/** Whether a call stands in such a query. It may be kept by a local name, or by one that no other file says. */
export function isOfUnnamedQuery(analysis: Analysis, { file, start, end }: Site): boolean {
  return (
    memoize(analysis, 'unnamed queries', () => findUnnamed(analysis))
      .get(file.path)
      ?.some((query) => query.start <= start && end <= query.end) === true
  );
}

function findUnnamed({ program, namedElsewhere }: Analysis): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  const add = (query: Expression): unknown =>
    found.set(query.site.file.path, [...(found.get(query.site.file.path) ?? []), query.site]);
  const units = listUnits(program);
  for (const { fact, file } of program.everyVariable.filter(keepsQuery)) {
    const isOwn = ['private', 'fileprivate'].some((word) => fact.modifiers.has(word));
    const isSaid = units.some(
      ({ unit, mentions: { names, keys, selectors } }) =>
        (!isOwn || fileOf(unit) === file) && [names, keys, selectors].some((some) => some.has(fact.name)),
    );
    const isKnown = isOwn || namedElsewhere?.(new Set([fact.name])).size === 0;
    if (fact.value && !isSaid && isKnown) add(fact.value);
  }
  for (const { unit } of units) {
    const body = unit.kind === 'function' && unit.info.file.traits.isNative ? unit.info.fact.body : [];
    const queries = localsWithQuery(body);
    if (queries.length === 0) continue;
    const { names } = mentionsOf(body);
    for (const [name, query] of queries) if (!names.has(name)) add(query);
  }
  return found;
}

function fileOf(unit: Unit): FileFacts {
  if (unit.kind === 'file') return unit.file;
  return unit.kind === 'function' ? unit.info.file : unit.variable.file;
}

/** What a property wrapper, an observer or the system does with what is kept is not seen here. */
function keepsQuery({ fact: { value, getter, modifiers }, file, others = [] }: VariableInfo): boolean {
  const isPlain = ![...modifiers].some((word) => word.startsWith('@'));
  return file.traits.isNative && isPlain && !getter && others.length === 0 && value !== undefined && isQuery(value);
}

function isQuery(value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  if (callee.kind === 'type') return QUERY.test(callee.type.name);
  return (callee.kind === 'name' || callee.kind === 'member') && QUERY.test(callee.name);
}

function localsWithQuery(body: readonly Statement[]): readonly (readonly [string, Expression])[] {
  return body.flatMap((statement): readonly (readonly [string, Expression])[] => {
    if (statement.kind === 'block') return localsWithQuery(statement.body);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name' || !statement.value) return [];
    return isQuery(statement.value) ? [[statement.pattern.name, statement.value]] : [];
  });
}
