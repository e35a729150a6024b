/**
 * From solved cells to flows, each with the way a record took.
 */
import type { ClinicalType, Hop, Location, RecordFlow, TypeUse } from '../types.ts';
import type { Place } from './destinations.ts';
import type { Site } from './facts.ts';
import type { Cell } from './solver.ts';
import { locate } from './source.ts';
import { conditionAt, type Step, type Taint, type TaintHit } from './taint-state.ts';
import type { Origin, RecordValue, TaintValue } from './taint-values.ts';

interface Found {
  readonly flow: RecordFlow;
  readonly length: number;
}

/** The flows of one target, one for each call and destination. `read` tells the types of origins that do not know. */
export function collectFlows(taint: Taint, read: readonly TypeUse[]): readonly RecordFlow[] {
  const flows = new Map<string, Found>();
  for (const hit of taint.hits) {
    const to = destinationOf(hit);
    if (!to) continue;
    for (const cell of hit.cells) {
      for (const value of cell.values) {
        if (value.kind !== 'record' || value.latent !== 'no') continue;
        const found = tellFlow(taint, hit, to, cell, value, read);
        if (!found) continue;
        const { at } = found.flow;
        const key = `${at.file}:${at.line}:${at.column} ${to.kind} ${to.name}`;
        const known = flows.get(key);
        flows.set(key, known ? stronger(known, found) : found);
      }
    }
  }
  return [...flows.values()]
    .map(({ flow }) => flow)
    .sort((a, b) => comparePlaces(a.at, b.at) || compare(a.destination, b.destination));
}

/** Who gets it: as the table says, or as the address does. */
function destinationOf({ destination, places }: TaintHit): { kind: RecordFlow['kind']; name: string } | undefined {
  const found = places.flatMap((cell) => [...cell.values]).filter((value) => value.kind === 'place');
  const pointedAt = (kind: Place['kind']): Place | undefined => found.find(({ place }) => place.kind === kind)?.place;
  if (destination.at !== undefined && !pointedAt(destination.at)) return undefined;
  const host = destination.kind === 'network' ? pointedAt('host')?.destination : undefined;
  return host ?? { kind: destination.kind, name: destination.name };
}

function tellFlow(
  taint: Taint,
  hit: TaintHit,
  to: { kind: RecordFlow['kind']; name: string },
  cell: Cell<TaintValue>,
  value: RecordValue,
  read: readonly TypeUse[],
): Found | undefined {
  const here = conditionAt(taint, hit.file, hit.site.start);
  // the way that ships, if there is one
  const steps =
    trace(taint, cell, value, (step) => conditionOf(taint, step) === undefined) ?? trace(taint, cell, value);
  if (!steps) return undefined;
  const conditional = here ?? steps.map((step) => conditionOf(taint, step)).find((it) => it !== undefined);
  const { origin } = value;
  const ways = [
    { what: origin.what, site: origin.site },
    ...steps,
    { what: `handed to \`${hit.api}\``, site: hit.site },
  ];
  const hops = ways.map(({ what, site }): Hop => ({ what, at: place(site) }));
  return {
    length: hops.length,
    flow: {
      kind: to.kind,
      destination: to.name,
      api: hit.api,
      at: place(hit.site),
      trace: hops,
      strength: value.strength,
      types: [...typesOf(origin, read)].sort(compare),
      ...(conditional !== undefined && { conditional }),
    },
  };
}

function conditionOf(taint: Taint, { site }: Step): string | undefined {
  const file = taint.program.files.find(({ path }) => path === site.file.path);
  return file && conditionAt(taint, file, site.start);
}

/** The record itself tells more than its count, what ships more than what does not, a short way more than a long one. */
function stronger(a: Found, b: Found): Found {
  const types = [...new Set([...a.flow.types, ...b.flow.types])].sort(compare);
  const weight = ({ flow, length }: Found): number =>
    (flow.strength === 'derived' ? 1_000_000 : 0) + (flow.conditional === undefined ? 0 : 10_000) + length;
  const isSame =
    a.flow.strength === b.flow.strength && (a.flow.conditional === undefined) === (b.flow.conditional === undefined);
  const best = weight(b) < weight(a) ? b : a;
  return isSame ? { ...best, flow: { ...best.flow, types } } : best;
}

/** The shortest way back from a cell to where the value came in, as the steps worth telling, first to last. */
function trace(
  taint: Taint,
  cell: Cell<TaintValue>,
  value: TaintValue,
  mayPass: (step: Step) => boolean = () => true,
): readonly Step[] | undefined {
  interface Node {
    readonly cell: Cell<TaintValue>;
    readonly value: TaintValue;
    readonly next?: Node;
    readonly step?: Step;
  }
  const seen = new Map<Cell<TaintValue>, Set<TaintValue>>([[cell, new Set([value])]]);
  const queue: Node[] = [{ cell, value }];
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const node = queue[index];
    if (!node) break;
    if (taint.seeds.get(node.cell)?.has(node.value)) return stepsOf(node);
    for (const { from, via, step } of taint.incoming.get(node.cell) ?? []) {
      if (step && !mayPass(step)) continue;
      for (const before of via ? from.values : [node.value]) {
        if (!from.values.has(before) || (via && via(before) !== node.value)) continue;
        const known = seen.get(from);
        if (known?.has(before)) continue;
        if (known) known.add(before);
        else seen.set(from, new Set([before]));
        queue.push({ cell: from, value: before, next: node, ...(step && { step }) });
      }
    }
  }
  return undefined;

  function stepsOf(first: Node): readonly Step[] {
    const steps: Step[] = [];
    for (let node: Node | undefined = first; node; node = node.next) {
      const { step } = node;
      const last = steps.at(-1);
      if (step && !(last && last.what === step.what && last.site.start === step.site.start)) steps.push(step);
    }
    return steps;
  }
}

const MOST_NODES = 200_000;

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

function comparePlaces(a: Location, b: Location): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
