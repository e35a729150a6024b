/**
 * Routes by name: what one is opened with comes to whoever is shown for it.
 * https://docs.flutter.dev/cookbook/navigation/navigate-with-arguments https://pub.dev/documentation/go_router/latest/
 */
import type { Argument, Expression, Site, VariableFact } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import type { DartUnit } from './expressions.ts';

/** The variable that keeps what any route is opened with. */
const ROUTE = '\0route';
/** What the routes are opened with whose names are made, are written out, and are constants. */
const MADE = `${ROUTE} made`;
const WRITTEN = `${ROUTE} written`;
const CONSTANT = `${ROUTE} constant`;
/** A route by its name. */
const NAMED = `${ROUTE} of `;

/** What a file has to do with routes: the variables that it fills, or reads, by their names. */
export type Routes = Map<string, VariableFact>;

/** `value` is all that one is seen to be opened with: where there is none, somebody else opens it. */
function note(routes: Routes, name: string, site: Site, value?: Expression): void {
  const modifiers = new Set(value ? ['static', '@Opened'] : ['static']);
  if (!routes.has(name)) routes.set(name, { name, modifiers, site, ...(value && { value }) });
}

/** A variable that all files share. */
export function noteShared(routes: Routes, name: string, site: Site): void {
  note(routes, name, { ...site, start: 0, end: 0 });
}

const OPENS: ReadonlyMap<string, RegExp> = new Map([
  // of GetX the last ones: https://pub.dev/packages/get
  ['arguments', /Named$|^RouteSettings$|^(?:to|off|offAll|offUntil)$/],
  ['extra', /^(?:go|push|pushReplacement|replace)(?:Named)?$/],
]);

/** `pushNamed('/detail', arguments: record)`, `context.push('/detail', extra: record)`. Undefined for any other call. */
export function openRoute(
  name: string,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
  call: (args: readonly Argument[]) => Expression,
): Expression | undefined {
  const given = args.find(({ label }) => label !== undefined && OPENS.get(label)?.test(name));
  if (!given) return undefined;
  const words = wordsAt(site, (variable) => note(unit.seen.routes, variable, { ...site, start: 0, end: 0 }));
  const value = words.name('\0opened');
  const route = args.find(({ label }) => label === undefined || label === 'name')?.value;
  const text = route && textAt(route.site, unit);
  const key = text === undefined ? undefined : keyOf(text);
  const kept = key === undefined ? [MADE] : [NAMED + key, key.startsWith('.') ? CONSTANT : WRITTEN];
  return words.run([
    words.declare('\0opened', given.value),
    ...[ROUTE, ...kept].map((variable) => words.assign(words.shared(variable), value)),
    words.give(call(args.map((arg) => (arg === given ? { ...arg, value } : arg)))),
  ]);
}

function textAt({ start, end }: Site, { text }: DartUnit): string {
  return text.slice(start, end).trim();
}

/** What a path and a name have in common: their last word. Undefined for one that is made. A constant is told by
 *  how it is written, behind a dot. */
function keyOf(text: string): string | undefined {
  if (/^[A-Za-z_]\w*(?:\.\w+)*$/.test(text)) {
    // a value of an enum that has both
    const [owner = '', ...rest] = text.split('.');
    if (rest.length > 1 && /^(?:name|path)$/.test(rest.at(-1) ?? '')) rest.pop();
    return rest.length > 0 && /^_?[A-Z]/.test(owner) ? `.${[owner, ...rest].join('.')}` : undefined;
  }
  const written = /^(['"])([^'"$\\]*)\1$/.exec(text)?.[2];
  if (written === undefined) return undefined;
  const [path = ''] = written.split('?', 1);
  return path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
}

/** The names by which a `GoRoute(…)` is opened: none where one of them is made. */
export function routesOf(part: Syntax, unit: DartUnit): readonly string[] {
  const list = part.type === 'arguments' ? part : findType(part, 'arguments');
  const keys = namedChildren(list ?? part).flatMap((node): (string | undefined)[] => {
    const label = node.type === 'named_argument' ? findType(node, 'label') : undefined;
    if (!label || !/^(?:path|name)\b/.test(textOf(label, unit))) return [];
    return [keyOf(unit.text.slice(label.end, node.end).trim())];
  });
  return keys.every((key) => key !== undefined) ? keys : [];
}

/** `settings.arguments`, `Get.arguments`, `state.extra`: a link opens a route without. */
export function routeMember(member: Extract<Expression, { kind: 'member' }>, unit: DartUnit): Expression {
  const of = member.of?.kind === 'name' || member.of?.kind === 'member' ? member.of.name : '';
  // which page is shown hangs on the name, and no more: any of them is
  if (member.name === 'name' && of === 'settings') return wordsAt(member.site).unknown('name');
  const isExtra = member.name === 'extra' && /^state$|State$/.test(of);
  if (!isExtra && !(member.name === 'arguments' && /^(?:settings|Get)$/.test(of))) return member;
  const { site } = member;
  const words = wordsAt(site, (variable) => note(unit.seen.routes, variable, { ...site, start: 0, end: 0 }));
  const routes = isExtra ? (unit.routes ?? []) : [];
  const isConstant = routes.some((key) => key.startsWith('.'));
  const others = [
    MADE,
    ...(isConstant ? [WRITTEN] : []),
    ...(routes.every((key) => key.startsWith('.')) ? [] : [CONSTANT]),
  ];
  const names = routes.length === 0 ? [ROUTE] : [...routes.map((key) => NAMED + key), ...others];
  const opened = names.map(words.shared);
  const shown = `${ROUTE} shown ${site.start} ${unit.path}`;
  note(unit.seen.routes, shown, site, { kind: 'either', of: opened, site });
  // who opens it has a say in what is read here
  return words.run([words.does({ kind: 'other', parts: opened, site }), words.give(words.name(shown))]);
}
