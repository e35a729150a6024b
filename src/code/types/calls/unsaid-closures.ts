/**
 * Closures that are made, kept by a name, and never run: nobody says that name. A local is said in its own file alone; what
 * waits in a `Lazy` of C# or behind `by lazy` of Kotlin, wherever the code says the property.
 */
import { type Expression, type Site, type Statement, WAITS } from '../../facts/facts.ts';
import { push } from '../../facts/lists-by-name.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { Program } from '../../program/program.ts';
import { listUnits } from '../../program/units.ts';
import type { FindPlaces, NamePlace } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { noteBehind } from '../branches/behind.ts';
import { closuresIn } from '../collections/closures-in.ts';
import { valuesUnread } from './kept-closures.ts';

/** Nothing enters them: what only they call is called by nobody. */
export function noteUnsaidClosures(analysis: Analysis): void {
  for (const { code } of [...unsaidIn(analysis).values()].flat()) noteBehind(analysis, code);
}

/** Whether a call stands in such a closure, or in a function that only such a closure led to here. */
export function isOfUnsaidClosure(analysis: Analysis, call: Expression, calls: readonly Expression[]): boolean {
  const unsaid = unsaidIn(analysis);
  return [call, ...calls].some(
    ({ site: { file, start, end } }) =>
      unsaid.get(file.path)?.some(({ closure }) => closure.start <= start && end <= closure.end) === true,
  );
}

function unsaidIn(analysis: Analysis): ReadonlyMap<string, readonly Kept[]> {
  const { findPlaces, program } = analysis;
  return memoize(analysis, 'unsaid closures', () =>
    findPlaces ? findUnsaidClosures(program, findPlaces) : new Map<string, Kept[]>(),
  );
}

/** A closure, and where its name stands for it: in its own file, or anywhere. */
interface Kept {
  readonly name: string;
  readonly closure: Site;
  readonly code: readonly Statement[] | Expression;
  readonly at: readonly Site[];
  readonly isLocal: boolean;
  /** Has its name in its own place: `fun load() { … }`. */
  readonly isFunction?: true;
}

export function findUnsaidClosures(program: Program, findPlaces: FindPlaces): ReadonlyMap<string, readonly Kept[]> {
  const unsaid = new Map<string, Kept[]>();
  const kept = [...localClosures(program), ...lazyMembers(program)].filter(({ name }) => /^[A-Za-z_]\w+$/.test(name));
  const places = kept.length > 0 ? findPlaces(new Set(kept.map(({ name }) => name))) : undefined;
  if (!places) return unsaid;
  const byName = new Map<string, NamePlace[]>();
  for (const place of places) push(byName, place.name, place);
  // what is handed to somebody who never looks at it
  const unread = new Set(
    valuesUnread(program, findPlaces).flatMap(({ kind, site }) =>
      kind === 'name' ? placeKey(site.file.path, site.start) : [],
    ),
  );
  for (const one of kept) {
    const { name, closure, at, isLocal } = one;
    const own = (byName.get(name) ?? []).filter(
      ({ path, start }) => !isLocal || (path === closure.file.path && !unread.has(placeKey(path, start))),
    );
    const isKnown = ({ path, start }: NamePlace): boolean =>
      at.some((site) => site.file.path === path && site.start <= start && start < site.end);
    // where it is declared counts once: the closure says its own name where it calls itself. What a reader makes of a block,
    // `callbackFlow { trySend(row) }`, has its name in the block
    const isDeclared = ({ start }: NamePlace): boolean =>
      one.isFunction === true || start < closure.start || closure.end <= start;
    if (isLocal ? own.length === 1 && own.every(isDeclared) : own.length > 0 && own.every(isKnown))
      push(unsaid, closure.file.path, one);
  }
  return unsaid;
}

function placeKey(path: string, start: number): string {
  return `${path}:${start}`;
}

/** `const open = useCallback(async () => …)`, `val open = { … }`, and functions inside of others. */
function localClosures(program: Program): readonly Kept[] {
  return listUnits(program).flatMap(({ unit }) => {
    if (unit.kind === 'function') return bodiesIn(unit.info.fact.body).flatMap((it) => it.flatMap(keptLocally));
    const { value } = unit.kind === 'value' ? unit.variable.fact : {};
    const top: readonly Statement[] =
      unit.kind === 'file' ? unit.file.body : value ? [{ kind: 'evaluate', value }] : [];
    return closuresIn(top)
      .flatMap(bodiesIn)
      .flatMap((it) => it.flatMap(keptLocally));
  });
}

function bodiesIn(body: readonly Statement[]): readonly (readonly Statement[])[] {
  return [body, ...closuresIn(body).flatMap(bodiesIn)];
}

function keptLocally(statement: Statement): readonly Kept[] {
  if (statement.kind === 'block') return statement.body.flatMap(keptLocally);
  if (statement.kind === 'function') {
    const { name, body, site } = statement.fact;
    return [{ name, closure: site, code: body, at: [], isLocal: true, isFunction: true }];
  }
  if (statement.kind !== 'declare' || statement.pattern.kind !== 'name') return [];
  const { pattern, value } = statement;
  if (value?.kind !== 'closure') return [];
  return [{ name: pattern.name, closure: value.site, code: value.body.body, at: [], isLocal: true }];
}

/** `public Lazy<Task<Sheet>> Labs { get; } = new(() => …)`, or filled so by who makes the object; `val labs by lazy { … }`. */
function lazyMembers(program: Program): readonly Kept[] {
  return program.everyVariable.flatMap(({ fact, owner }): readonly Kept[] => {
    if (!fact.modifiers.has(WAITS)) return [];
    const puts = (owner?.functions.get('init') ?? []).flatMap(({ fact: { body } }) =>
      body.flatMap((statement) => {
        const put = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value : undefined;
        const isIt = (put?.target.kind === 'name' || put?.target.kind === 'member') && put.target.name === fact.name;
        return put && isIt ? put : [];
      }),
    );
    const at = [fact.site, ...puts.map(({ target }) => target.site)];
    const values = [...(fact.value ? [fact.value] : []), ...puts.map(({ value }) => value)];
    return values
      .filter((value) => !mentionsOf(value).names.has(fact.name))
      .map((value) => ({ name: fact.name, closure: value.site, code: value, at, isLocal: false }));
  });
}
