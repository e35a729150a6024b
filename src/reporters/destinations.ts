import { compare, comparePlaces } from '../order.ts';
import { count, listWords } from '../sentence.ts';
import type { AppTarget, DestinationKind, Finding, Location, RecordFlow, ReportContext } from '../types.ts';
import { cleanLine, clip } from './clean.ts';
import { proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { placeMarkup, wideTable } from './html-pieces.ts';
import { placeMarkdown } from './markdown-pieces.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { typeName } from './matrix.ts';
import type { Paint } from './paint.ts';
import { placeName } from './places.ts';
import { DESTINATION_NAME, shippedFlows } from './ships.ts';
import { judgementAt } from './wording.ts';

/** Where values made from records go: who receives them, of which types, and by which calls. */
export interface RecordDestination {
  readonly kind: DestinationKind;
  readonly name: string;
  /** Names for people, sorted; empty where the types are not known. */
  readonly types: readonly string[];
  readonly places: readonly Location[];
}

/** The worst first. */
const KINDS: readonly DestinationKind[] = [
  'advertising',
  'analytics',
  'crash-reporting',
  'remote-ai',
  'icloud',
  'network',
  'logging',
  'pasteboard',
  'user-defaults',
];

/** What ships; a count or a boolean made from records is not shown. */
export function listDestinations(target: AppTarget): RecordDestination[] {
  const groups = new Map<string, RecordFlow[]>();
  for (const flow of shippedFlows(target)) {
    if (flow.strength !== 'value') continue;
    const key = `${KINDS.indexOf(flow.kind)} ${flow.destination}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, flows]) => {
      const [first] = flows;
      if (!first) return [];
      const types = new Set(flows.flatMap((flow) => flow.types.flatMap((type) => typeName(type) ?? [])));
      return [
        {
          kind: first.kind,
          name: first.destination,
          types: [...types].sort(compare),
          places: flows.map(({ at }) => at).toSorted(comparePlaces),
        },
      ];
    });
}

/** A diagram from types to destinations, and where the calls stand. Nothing where nothing is to be shown. */
export function destinationSections(target: AppTarget, context: ReportContext, rest: string): Section[] {
  const destinations = listDestinations(target);
  if (destinations.length === 0) return [];
  const diagram: Section = {
    open: `\n**Where the records go**\n\n\`\`\`mermaid\n${mermaid(destinations)}\`\`\`\n`,
    rows: [],
    close: '',
    more: () => '',
    rank: 3,
  };
  // the page of a release tells each call by itself
  if (context.release === true) return [diagram];
  return [
    diagram,
    {
      open: '\n',
      rows: destinations.map((one) => destinationRow(one, context)),
      close: '',
      more: (hidden) => `\n${count(hidden, 'more destination')}, see ${rest}.\n`,
      rank: 3,
    },
  ];
}

function destinationRow({ kind, name, types, places }: RecordDestination, context: ReportContext): string {
  const links = places.slice(0, MOST_PLACES).map((at) => placeMarkdown(at, context));
  const hidden = places.length - links.length;
  const more = hidden > 0 ? ` and ${hidden} more` : '';
  return `- ${proseMarkdown(nodeName(kind, name))}: ${whatOf(types)} ${links.join(' ')}${more}\n`;
}

const MOST_PLACES = 3;

function whatOf(types: readonly string[]): string {
  return types.length === 0 ? 'values of records' : listWords(types.map((type) => type.toLowerCase()));
}

/** One box for all types that go the same ways. https://mermaid.js.org/syntax/flowchart.html */
function mermaid(destinations: readonly RecordDestination[]): string {
  const sources = [...new Map(destinations.map((one) => [keyOf(one), sourcesOf(one)]))];
  const nodes = [
    ...sources.map(([, names], index) => `  t${index}["${names.map(label).join('<br/>')}"]\n`),
    ...destinations.map(({ kind, name }, index) => `  d${index}(["${label(nodeName(kind, name))}"])\n`),
  ];
  const edges = destinations.map(
    (destination, index) => `  t${sources.findIndex(([key]) => key === keyOf(destination))} --> d${index}\n`,
  );
  return `flowchart LR\n${nodes.join('')}${edges.join('')}`;
}

function keyOf(destination: RecordDestination): string {
  return sourcesOf(destination).join('|');
}

/** Where the types are not known, records as such. */
export function sourcesOf({ types }: RecordDestination): readonly string[] {
  return types.length === 0 ? ['Clinical records'] : types;
}

export function nodeName(kind: DestinationKind, name: string): string {
  const role = DESTINATION_NAME[kind];
  const bare = (text: string): string => text.toLowerCase().replaceAll(' ', '');
  return bare(name).includes(bare(role)) ? name : `${name}, ${role}`;
}

/** Letters, digits and what stands in a sentence: nothing that could end a label, a line or the diagram. */
function label(text: string): string {
  return clip(cleanLine(text).replace(/[^\p{L}\p{N} .,’-]+/gu, ' '), 60).trim();
}

/** The same as a table. */
export function destinationMarkup(target: AppTarget, context: ReportContext): Markup {
  const rows = listDestinations(target).map(({ kind, name, types, places }) => {
    const links = places
      .slice(0, MOST_PLACES)
      .map((at) => markup`<div><small>${placeMarkup(at, context)}</small></div>`);
    return markup`<tr><th scope="row">${nodeName(kind, name)}</th><td>${whatOf(types)}${links}</td></tr>`;
  });
  if (rows.length === 0) return NOTHING;
  return wideTable(`Where the records of ${target.name} go`, markup`Where the records go`, ['Receiver', 'Gets'], rows);
}

/** The same as a tree for a terminal. */
export function destinationLines(target: AppTarget, findings: readonly Finding[], paint: Paint): string[] {
  const destinations = listDestinations(target);
  if (destinations.length === 0) return [];
  return [
    paint('faint', 'Where the records go'),
    ...destinations.flatMap(({ kind, name, types, places }, index) => {
      const isLast = index === destinations.length - 1;
      const judgement = judgementAt(places, findings);
      const line = `${cleanLine(nodeName(kind, name))}: ${whatOf(types)}`;
      const branch = `${isLast ? '└' : '├'}─ ${judgement ? paint(judgement, line) : line}`;
      const stem = isLast ? ' ' : '│';
      return [branch, ...places.map((at) => `${stem}    ${placeName(at, 'column')}`)];
    }),
  ];
}

/** Every flow, with its way: what does not ship and what is only derived too. `place` writes a location. */
export function destinationsJson<P>({ code }: AppTarget, place: (at: Location) => P) {
  return code.flows
    .toSorted((a, b) => comparePlaces(a.at, b.at) || compare(a.destination, b.destination))
    .map(({ kind, destination, api, at, strength, types, conditional, unsure, trace }) => ({
      kind,
      destination,
      api,
      at: place(at),
      strength,
      types,
      ...(conditional !== undefined && { conditional }),
      ...(unsure !== undefined && { unsure }),
      trace: trace.map((hop) => ({ what: hop.what, at: place(hop.at) })),
    }));
}
