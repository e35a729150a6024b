import type { Availability, Page } from './page.ts';

type Node = Readonly<Record<string, unknown>>;

/** The JSON that Apple's pages are drawn from: https://github.com/swiftlang/swift-docc-render */
export function readDocc(body: string): Page | undefined {
  const page = parse(body);
  if (page === undefined || !('references' in page || 'schemaVersion' in page)) return undefined;
  const references = nodeOf(page.references);
  const sections = listOf(page.primaryContentSections);
  const texts: string[] = [];
  collect(page.abstract, references, texts, true);
  collect(sections, references, texts, false);
  const values = sections
    .filter(({ kind }) => kind === 'possibleValues')
    .flatMap((section) => listOf(section.values).map(({ name }) => String(name)));
  return {
    layout: 'docc',
    text: texts.join('\n\n'),
    ...(sections.length === 0 && { lacks: 'the page has no section of text' }),
    availability: readAvailability(nodeOf(page.metadata).platforms),
    topics: listOf(page.topicSections)
      .flatMap(({ identifiers }) => (Array.isArray(identifiers) ? identifiers : []))
      .map((id) => textOf(nodeOf(references[String(id)]).url).toLowerCase())
      .filter((url) => url !== ''),
    ...(values.length > 0 && { values }),
  };
}

function parse(body: string): Node | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Node) : undefined;
  } catch {
    return undefined;
  }
}

function readAvailability(platforms: unknown): ReadonlyMap<string, Availability> {
  return new Map(
    listOf(platforms).map(({ name, introducedAt, deprecatedAt }) => [
      textOf(name),
      {
        ...(typeof introducedAt === 'string' && { introduced: introducedAt }),
        ...(typeof deprecatedAt === 'string' && { deprecated: deprecatedAt }),
      },
    ]),
  );
}

/** Where paragraphs lie inside of others: asides, lists, tables, columns, tabs, parameters, values. */
const INSIDE = ['content', 'items', 'rows', 'columns', 'tabs', 'term', 'definition', 'parameters', 'values', 'header'];

/** Every paragraph and heading, as text; code that is listed is no text. */
function collect(value: unknown, references: Node, texts: string[], isInline: boolean): void {
  if (isInline) texts.push(inline(value, references));
  else if (Array.isArray(value)) for (const one of value) collect(one, references, texts, false);
  else {
    const node = nodeOf(value);
    if (node.type === 'heading' || typeof node.name === 'string') texts.push(textOf(node.text ?? node.name));
    if (node.inlineContent !== undefined) collect(node.inlineContent, references, texts, true);
    for (const key of INSIDE) if (node[key] !== undefined) collect(node[key], references, texts, false);
  }
}

/** The nodes that a sentence is split over, as one text. */
function inline(nodes: unknown, references: Node): string {
  return listOf(nodes)
    .map((node): string => {
      if (node.type === 'reference') {
        const title = nodeOf(references[String(node.identifier)]).title;
        return textOf(node.overridingTitle ?? title ?? node.title);
      }
      if (node.inlineContent !== undefined) return inline(node.inlineContent, references);
      return textOf(node.text ?? node.code ?? node.title);
    })
    .join('');
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
