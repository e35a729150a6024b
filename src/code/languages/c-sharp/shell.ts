/**
 * Pages that MAUI's Shell opens by a route: what one is opened with comes to whoever is shown for it.
 * https://learn.microsoft.com/dotnet/maui/fundamentals/shell/navigation#pass-data
 */
import type { Argument, Expression, FunctionFact, Site, Statement, VariableFact } from '../../facts/facts.ts';
import { OPENS_PAGES, SHELL_QUERY, TAKES_OF_QUERY, TOLD_OF_QUERY } from '../../models/shell.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression } from './expressions.ts';
import type { Members } from './members.ts';
import { lowerType } from './types.ts';
import type { CSharpUnit } from './unit.ts';

/** `Shell.Current.GoToAsync("folder", new ShellNavigationQueryParameters { ["kind"] = kind })`, `GoToAsync($"folder?kind={kind}")`.
 *  Undefined for any other call, and where nothing is handed over. */
export function opensPage(
  callee: Expression,
  [route, ...more]: readonly Argument[],
  site: Site,
  unit: CSharpUnit,
  call: () => Expression,
): Expression | undefined {
  if (callee.kind !== 'member' || callee.name !== OPENS_PAGES || !route) return undefined;
  const words = wordsAt(site, (name) => unit.shared.set(name, sharedAt(name, site)));
  const written = writtenIn(route.value);
  const given = [
    ...more.flatMap(({ value }) => (value.kind === 'literal' ? [] : [value])),
    ...(Object.keys(written).length > 0 ? [words.object(written)] : []),
    ...(more.length === 0 && mayHold(route.value) ? [words.unknown('query')] : []),
  ];
  if (given.length === 0) return undefined;
  return words.run([...given.map((value) => words.assign(words.shared(SHELL_QUERY), value)), words.give(call())]);
}

/** A variable that all files share. `value` is all that a page is seen to be opened with: where there is none, somebody else
 *  opens it. */
function sharedAt(name: string, site: Site, value?: Expression): VariableFact {
  const modifiers = new Set(value ? ['static', '@Opened'] : ['static']);
  return { name, modifiers, site: value ? site : { ...site, start: 0, end: 0 }, ...(value && { value }) };
}

/** What stands in a route behind its `?`, by its names. */
function writtenIn(route: Expression): Readonly<Record<string, Expression>> {
  const written: Record<string, Expression> = {};
  let open = '';
  for (const part of partsOf(route)) {
    if (part.kind !== 'literal') {
      if (open !== '') written[open] = bare(part);
      open = '';
      continue;
    }
    const text = `${part.value}`;
    for (const [, name = '', value = ''] of text.matchAll(/[?&](\w{1,99})=([^&?]{0,200})/g)) {
      open = value === '' ? name : '';
      if (value !== '') written[name] = { ...part, value };
    }
  }
  return written;
}

/** Whether a route is made elsewhere, and may have a query: no constant, `Routes.Folder`. */
function mayHold(route: Expression): boolean {
  return route.kind === 'call' || ((route.kind === 'name' || route.kind === 'member') && /^[a-z_]/.test(route.name));
}

function partsOf(value: Expression): readonly Expression[] {
  if (value.kind === 'text') return value.parts;
  if (value.kind === 'operation' && value.operator === '+') return value.operands.flatMap(partsOf);
  return [value];
}

/** `Uri.EscapeDataString(kind)` is the same text to whoever reads it. */
function bare(value: Expression): Expression {
  const isEscaped =
    value.kind === 'call' && value.callee.kind === 'member' && /^(?:Escape|Url)\w{0,20}$/.test(value.callee.name);
  return (isEscaped && value.args[0]?.value) || value;
}

/** What a class that a route opens is told: by its method, or by properties that its attributes name. */
export function openedByRoute(node: Syntax, { functions }: Members, unit: CSharpUnit): void {
  for (const [index, fact] of functions.entries()) if (fact.name === TOLD_OF_QUERY) functions[index] = told(fact, unit);
  for (const { name, key, site } of queried(node, unit)) {
    const words = wordsAt(site);
    const query: Expression = { kind: 'index', of: shownAt(site, unit), index: key, site };
    functions.push({
      name: `\0shown ${name}`,
      parameters: [],
      body: [words.assign(words.member(words.name('self'), name), query)],
      modifiers: new Set(),
      isPositional: true,
      site,
    });
  }
}

function told(fact: FunctionFact, unit: CSharpUnit): FunctionFact {
  const [query, ...more] = fact.parameters;
  if (!query || more.length > 0) return fact;
  const words = wordsAt(query.site);
  const opened: Statement = words.declare(query.name, shownAt(query.site, unit));
  return { ...fact, parameters: [{ name: '\0query', site: query.site }], body: [opened, ...fact.body] };
}

/** What is shown at a place was opened with. */
function shownAt(site: Site, unit: CSharpUnit): Expression {
  const words = wordsAt(site, (name) => unit.shared.set(name, sharedAt(name, site)));
  const shown = `${SHELL_QUERY} ${site.start} ${unit.path}`;
  const opened = words.shared(SHELL_QUERY);
  unit.shared.set(shown, sharedAt(shown, site, words.either(opened)));
  // who opens it has a say in what is read here
  return words.run([words.does({ kind: 'other', parts: [opened], site }), words.give(words.name(shown))]);
}

/** `[QueryProperty(nameof(Kind), "kind")]`: properties and the names that they have in the query. */
function queried(node: Syntax, unit: CSharpUnit): readonly { name: string; key: Expression; site: Site }[] {
  const lists = node.children.filter(({ type }) => type === 'attribute_list');
  return lists.flatMap(namedChildren).flatMap((attribute) => {
    const written = childOf(attribute, 'name');
    const list = attribute.children.find(({ type }) => type === 'attribute_argument_list');
    if (!written || !list || lowerType(written, unit)?.name !== TAKES_OF_QUERY) return [];
    const [property, key] = namedChildren(list).map((argument) => {
      const value = namedChildren(argument).at(-1);
      return value && lowerExpression(value, unit);
    });
    return property?.kind === 'literal' && key ? [{ name: `${property.value}`, key, site: key.site }] : [];
  });
}
