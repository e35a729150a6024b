/**
 * From solved cells to flows, each with the way a record took.
 */

import { compare, comparePlaces } from '../../order.ts';
import type { ClinicalType, Hop, Location, RecordFlow, TypeUse } from '../../types.ts';
import type { Site } from '../facts/facts.ts';
import { locate, siteKey } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import type { Place } from '../models/destinations.ts';
import { isScript } from './calls/scripts.ts';
import { plainName } from './runs.ts';
import type { Shipping } from './shipping.ts';
import type { Step, Taint, TaintHit } from './state.ts';
import { staysHere } from './stores/stacks.ts';
import { HELD } from './value-parts.ts';
import type { Origin, RecordValue, TaintValue } from './values.ts';

/** A record in what a call is given. */
interface Arrival {
  readonly hit: TaintHit;
  readonly cell: Cell<TaintValue>;
  readonly value: RecordValue;
}

type Receiver = Pick<RecordFlow, 'kind'> & { readonly name: string };

/** The flows of one target, one for each call and destination. `read` tells the types of origins that do not know. */
export function collectFlows(taint: Taint, read: readonly TypeUse[], shipping: Shipping): readonly RecordFlow[] {
  const groups = new Map<string, { readonly to: Receiver; readonly arrivals: Arrival[] }>();
  for (const hit of taint.hits) {
    const to = destinationOf(taint, hit);
    if (!to) continue;
    const key = `${siteKey(hit.site)} ${to.kind} ${to.name}`;
    const group = groups.get(key) ?? { to, arrivals: [] };
    for (const cell of hit.cells) {
      for (const value of cell.values) {
        if (value.kind === 'record' && value.latent === 'no' && isShown(value, to, hit.site))
          group.arrivals.push({ hit, cell, value });
      }
    }
    if (group.arrivals.length > 0) groups.set(key, group);
  }
  for (const [key, { to, arrivals }] of groups) {
    const isHeld = arrivals.every(({ hit }) => hit.destination.isHeld);
    if (
      isHeld &&
      isHandedOver(
        taint,
        arrivals,
        [...groups.values()].filter((it) => it.to.name === to.name),
      )
    )
      groups.delete(key);
  }
  if (groups.size === 0) return [];
  const ends = new Set([...groups.values()].flatMap(({ arrivals }) => arrivals.map(({ cell }) => cell)));
  const between = cellsTo(ends, taint);
  const shipped = findWays(taint, between, ({ site }) => shipping.conditionAt(site) === undefined);
  // only what ships nowhere is looked for in what does not
  let all: Ways | undefined;
  const ways = [() => shipped, ...(shipping.isWhole ? [] : [() => (all ??= findWays(taint, between, () => true))])];
  return [...groups.values()]
    .flatMap(({ to, arrivals }) => tellFlow(to, arrivals, ways, read, shipping) ?? [])
    .sort((a, b) => comparePlaces(a.at, b.at) || compare(a.destination, b.destination));
}

/** Cells that are looked through from what something is put into to where that is handed over. */
const MOST_HELD = 5_000;

/** Whether what something was put into is seen to be handed over: it is told there. */
function isHandedOver(
  { solver }: Taint,
  held: readonly Arrival[],
  groups: readonly { readonly arrivals: readonly Arrival[] }[],
): boolean {
  const over = groups.flatMap(({ arrivals }) => arrivals).filter(({ hit }) => !hit.destination.isHeld);
  const ends = new Set(over.map(({ cell }) => cell));
  const seen = new Set(held.flatMap(({ hit }) => hit.held ?? []));
  for (const cell of ends.size > 0 ? seen : []) {
    if (ends.has(cell)) return true;
    if (seen.size < MOST_HELD) for (const { to } of solver.flowsFrom(cell)) seen.add(to);
  }
  return false;
}

/** JavaScript's console shows all that an error holds, and nobody else more than what it says. */
function isShown({ path }: RecordValue, { kind }: Receiver, { file }: Site): boolean {
  return !path.includes(HELD) || (kind === 'logging' && isScript(file));
}

/** The files in which a record itself is sent to an address that is nobody's who is known, or written to a file that is in
 *  no folder that is known. */
export function sendersOf(taint: Taint): ReadonlySet<string> {
  return filesWith(taint, (to, { at }) => (to ? to.kind === 'network' : at === 'icloud-folder'));
}

/** The files that hand a record itself to somebody who is told of. */
export function tellersOf(taint: Taint): ReadonlySet<string> {
  return filesWith(taint, (to) => to !== undefined && to.kind !== 'network');
}

function filesWith(
  taint: Taint,
  isMeant: (to: Receiver | undefined, destination: TaintHit['destination']) => boolean,
): ReadonlySet<string> {
  const meant = taint.hits.filter((hit) => getsRecord(hit) && isMeant(destinationOf(taint, hit), hit.destination));
  return new Set(meant.map(({ site }) => site.file.path));
}

function getsRecord({ cells }: TaintHit): boolean {
  return cells.some(({ values }) =>
    values.some((it) => it.kind === 'record' && it.strength === 'value' && it.latent === 'no'),
  );
}

/** The record itself tells more than its count, what ships more than what does not, a short way more than a long one. */
function tellFlow(
  to: Receiver,
  arrivals: readonly Arrival[],
  ways: readonly (() => Ways)[],
  read: readonly TypeUse[],
  shipping: Shipping,
): RecordFlow | undefined {
  const whole = arrivals.filter(({ value }) => value.strength === 'value');
  const sure = whole.filter(({ value }) => value.doubt === undefined);
  const told = [sure, whole, arrivals].find((some) => some.length > 0) ?? [];
  const [first] = told;
  if (!first) return undefined;
  const { hit } = first;
  const here = shipping.conditionAt(hit.site);
  let best: Told | undefined;
  for (const waysOf of ways) {
    best ??= told
      .slice(0, MOST_ARRIVALS)
      .flatMap(({ cell, value }) => {
        const came = waysOf().get(cell)?.get(value);
        return came ? [{ came, origin: value.origin }] : [];
      })
      .reduce<Told | undefined>(
        (one, other) => (one && compareWays(one.came, other.came) <= 0 ? one : other),
        undefined,
      );
  }
  if (!best) return undefined;
  const way = stepsOf(best.came);
  const conditional = here ?? way.map(({ site }) => shipping.conditionAt(site)).find((it) => it !== undefined);
  const origins = new Set(told.map(({ value }) => value.origin));
  const types = new Set([...origins].slice(0, MOST_ORIGINS).flatMap((origin) => [...typesOf(origin, read)]));
  const steps = [...way, { what: `handed to \`${hit.api}\``, site: hit.site }];
  return {
    kind: to.kind,
    destination: to.name,
    api: hit.api,
    at: place(hit.site),
    trace: steps.map(({ what, site }): Hop => ({ what, at: place(site) })),
    strength: first.value.strength,
    types: [...types].sort(compare),
    told: [...typesOf(best.origin, read)].sort(compare),
    ...(conditional !== undefined && { conditional }),
    ...(first.value.doubt !== undefined && { unsure: plainName(first.value.doubt) }),
  };
}

interface Told {
  readonly came: Came;
  readonly origin: Origin;
}

/** A short way before a long one; of the same length the one that begins first, or goes on first. */
function compareWays(a: Came, b: Came): number {
  if (a.length !== b.length || a === b) return a.length - b.length;
  const others = stepsOf(b);
  return stepsOf(a).reduce((sum, { site }, at) => sum || compareSites(site, others[at]?.site ?? site), 0);
}

function compareSites(a: Site, b: Site): number {
  return compare(a.file.path, b.file.path) || a.start - b.start;
}

const MOST_ORIGINS = 100;
const MOST_ARRIVALS = 100;

/** Who gets it: as the table says, or as the address does. */
function destinationOf(taint: Taint, hit: TaintHit): Receiver | undefined {
  const { destination, places } = hit;
  if (destination.syncedBy && staysHere(taint, hit)) return undefined;
  const found = places.flatMap((cell) => [...cell.values]).filter((value) => value.kind === 'place');
  const pointedAt = (kind: Place['kind']): Place | undefined => found.find(({ place }) => place.kind === kind)?.place;
  if (destination.at !== undefined && !pointedAt(destination.at)) return undefined;
  const host = destination.kind === 'network' ? pointedAt('host')?.destination : undefined;
  return host ?? { kind: destination.kind, name: destination.name };
}

/** Where a value in a cell came from, by a shortest way. Ways share their beginnings, and how long each is told is known
 *  without going back over it. */
interface Came {
  readonly from?: Came | undefined;
  readonly step?: Step | undefined;
  /** Steps worth telling up to here, and the first and last of them. */
  readonly length: number;
  readonly first?: Step | undefined;
  readonly last?: Step | undefined;
}

function goOn(from: Came | undefined, step: Step | undefined): Came {
  const isTold = step !== undefined && !isSame(step, from?.last);
  return {
    from,
    step: isTold ? step : undefined,
    length: (from?.length ?? 0) + (isTold ? 1 : 0),
    first: from?.first ?? step,
    last: step ?? from?.last,
  };
}

function isSame(step: Step, other: Step | undefined): boolean {
  return other !== undefined && other.what === step.what && other.site.start === step.site.start;
}

/** Records in cells that are looked at for a shortest way. The largest app met takes a hundredth. */
const MOST_WAYS = 1_000_000;

type Ways = ReadonlyMap<Cell<TaintValue>, ReadonlyMap<TaintValue, Came>>;

/** The cells on ways from a record to one of the `ends`. Most lead elsewhere. */
function cellsTo(ends: ReadonlySet<Cell<TaintValue>>, { seeds, solver }: Taint): ReadonlySet<Cell<TaintValue>> {
  const before = new Map<Cell<TaintValue>, Cell<TaintValue>[]>([...seeds.keys()].map((cell) => [cell, []]));
  const ahead = [...before.keys()];
  for (let from = ahead.pop(); from; from = ahead.pop()) {
    for (const { to } of solver.flowsFrom(from)) {
      if (to.values.length === 0) continue;
      const sources = before.get(to);
      if (sources) sources.push(from);
      else {
        before.set(to, [from]);
        ahead.push(to);
      }
    }
  }
  const between = new Set(ends);
  for (const cell of between) for (const from of before.get(cell) ?? []) between.add(from);
  return between;
}

/** Goes out from every record at once, along the steps that `mayPass` lets through. */
function findWays(taint: Taint, between: ReadonlySet<Cell<TaintValue>>, mayPass: (step: Step) => boolean): Ways {
  const came = new Map<Cell<TaintValue>, Map<TaintValue, Came>>();
  const queue: { readonly cell: Cell<TaintValue>; readonly value: RecordValue; readonly came: Came }[] = [];
  const arrive = (cell: Cell<TaintValue>, made: TaintValue, before: Came | undefined, step: Step | undefined): void => {
    const value = taint.values.intern(made);
    if (value.kind !== 'record') return;
    const here = came.get(cell) ?? new Map<TaintValue, Came>();
    if (here.has(value)) return;
    const how = goOn(before, step);
    came.set(cell, here.set(value, how));
    queue.push({ cell, value, came: how });
  };
  for (const [cell, values] of taint.seeds) {
    for (const value of values) {
      if (mayPass(value.origin)) arrive(cell, value, undefined, value.origin);
    }
  }
  for (let index = 0; index < queue.length; index += 1) {
    const from = queue[index];
    if (!from) break;
    if (index > MOST_WAYS) {
      // what is further away is not told
      taint.fuel.giveOut(from.value.origin.site);
      break;
    }
    for (const { to, via, note: step } of taint.solver.flowsFrom(from.cell)) {
      if (!between.has(to) || (step && !mayPass(step))) continue;
      const made = via ? via(from.value) : from.value;
      if (made) arrive(to, made, from.came, step);
    }
  }
  return came;
}

/** The steps worth telling, from the record on. */
function stepsOf(came: Came): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Came | undefined = came; at; at = at.from) if (at.step) steps.push(at.step);
  return steps.reverse();
}

/** The types that came in: as the query says, or as those do that the same code reads. */
function typesOf(origin: Origin, read: readonly TypeUse[]): ReadonlySet<ClinicalType> {
  if (origin.types.size > 0) return origin.types;
  const at = place(origin.site);
  const around = read.filter(({ call }) => encloses(call, at));
  const near =
    around.length > 0 ? around : read.filter(({ symbol, call }) => symbol === origin.symbol && call.file === at.file);
  const ships = near.filter(({ conditional }) => conditional === undefined);
  return new Set(ships.map(({ type }) => type));
}

function encloses(outer: Location, inner: Location): boolean {
  if (outer.file !== inner.file || outer.endLine === undefined) return false;
  const starts = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const ends = outer.endLine > inner.line || (outer.endLine === inner.line && (outer.endColumn ?? 0) >= inner.column);
  return starts && ends;
}

function place({ file, start, end }: Site): Location {
  return locate(file, start, end);
}
