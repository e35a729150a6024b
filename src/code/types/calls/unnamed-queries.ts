/**
 * Queries of HealthKit that are made, kept by a name, and never run: nobody says that name.
 */
import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { push } from '../../facts/lists-by-name.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { FunctionInfo, Program, VariableInfo } from '../../program/program.ts';
import { listUnits } from '../../program/units.ts';
import { fileOf } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';

const QUERY = /^HK\w*Query(?:Descriptor)?$/;

/** Whether a call stands in such a query, or in a function that makes one and is called for it. It may be kept by a local name,
 *  or by one that no other file says. */
export function isOfUnnamedQuery(analysis: Analysis, call: Expression, calls: readonly Expression[]): boolean {
  const unnamed = memoize(analysis, 'unnamed queries', () => findUnnamed(analysis));
  return [call, ...calls].some(
    ({ site: { file, start, end } }) =>
      unnamed.get(file.path)?.some((query) => query.start <= start && end <= query.end) === true,
  );
}

function findUnnamed({ program, namedElsewhere }: Analysis): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  const add = ({ site }: Expression): void => push(found, site.file.path, site);
  const units = listUnits(program);
  const makers = queryMakers(program);
  for (const { fact, file } of program.everyVariable.filter((it) => keepsQuery(makers, it))) {
    const isOwn = ['private', 'fileprivate'].some((word) => fact.modifiers.has(word));
    const isSaid = units.some(
      ({ unit, mentions: { names, keys, selectors } }) =>
        (!isOwn || fileOf(unit).path === file.path) && [names, keys, selectors].some((some) => some.has(fact.name)),
    );
    const isKnown = isOwn || namedElsewhere?.(new Set([fact.name])).size === 0;
    if (fact.value && !isSaid && isKnown) add(fact.value);
  }
  for (const { unit } of units) {
    const body = unit.kind === 'function' && unit.info.file.traits.isNative ? unit.info.fact.body : [];
    const queries = localsWithQuery(makers, body);
    if (queries.length === 0) continue;
    const { names } = mentionsOf(body);
    for (const [name, query] of queries) if (!names.has(name)) add(query);
  }
  return found;
}

/** What a property wrapper, an observer or the system does with what is kept is not seen here. */
function keepsQuery(
  makers: ReadonlySet<string>,
  { fact: { value, getter, modifiers }, file, others = [] }: VariableInfo,
): boolean {
  const isPlain = ![...modifiers].some((word) => word.startsWith('@'));
  return (
    file.traits.isNative && isPlain && !getter && others.length === 0 && value !== undefined && isQuery(makers, value)
  );
}

function isQuery(makers: ReadonlySet<string>, value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  if (callee.kind === 'type') return QUERY.test(callee.type.name);
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  return QUERY.test(callee.name) || makers.has(callee.name);
}

/** The names of functions that only make a query, all that have one. */
function queryMakers({ everyFunction }: Program): ReadonlySet<string> {
  const makers = new Set(everyFunction.flatMap((info) => (onlyMakesQuery(info) ? [info.fact.name] : [])));
  for (const info of everyFunction)
    if (makers.has(info.fact.name) && !onlyMakesQuery(info)) makers.delete(info.fact.name);
  return makers;
}

/** Whether a function gives a query, and runs none. */
function onlyMakesQuery({ fact: { result, body } }: FunctionInfo): boolean {
  return QUERY.test(result?.name ?? '') && ![...RUNS].some((name) => mentionsOf(body).names.has(name));
}

const RUNS: ReadonlySet<string> = new Set(['execute', 'executeQuery', 'result', 'results']);

function localsWithQuery(
  makers: ReadonlySet<string>,
  body: readonly Statement[],
): readonly (readonly [string, Expression])[] {
  return body.flatMap((statement): readonly (readonly [string, Expression])[] => {
    if (statement.kind === 'block') return localsWithQuery(makers, statement.body);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name' || !statement.value) return [];
    return isQuery(makers, statement.value) ? [[statement.pattern.name, statement.value]] : [];
  });
}
