/**
 * Routes by name: what one is opened with comes to whoever is shown for it.
 * https://docs.flutter.dev/cookbook/navigation/navigate-with-arguments https://pub.dev/documentation/go_router/latest/
 */
import type { Argument, Expression, Site, VariableFact } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
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
export function noteRoute(routes: Routes, name: string, site: Site, value?: Expression): void {
  const modifiers = new Set(value ? ['static', '@Opened'] : ['static']);
  if (!routes.has(name)) routes.set(name, { name, modifiers, site, ...(value && { value }) });
}

/** A variable that all files share. */
export function noteShared(routes: Routes, name: string, site: Site): void {
  noteRoute(routes, name, { ...site, start: 0, end: 0 });
}

const OPENS: ReadonlyMap<string, RegExp> = new Map([
  // of GetX the last ones: https://pub.dev/packages/get
  ['arguments', /Named$|^RouteSettings$|^(?:to|off|offAll|offUntil)$/],
  ['extra', /^(?:go|push|pushReplacement|replace)(?:Named)?$/],
]);

/** What a route is called whose name is made, and the place of go_router that is gone to: who observes routes is told. */
const CALLED = `${ROUTE} name`;
const PLACE = `${ROUTE} place`;
const CALLS = /Named$|^RouteSettings$/;
const GOES = /^(?:go|push|pushReplacement|replace)$/;

/** The variable for a name that is made: one that is written out says nothing. */
function calledBy(name: string, { value }: Argument, unit: DartUnit): string | undefined {
  const text = textAt(value.site, unit);
  if (CALLS.test(name)) return keyOf(text) === undefined ? CALLED : undefined;
  return GOES.test(name) && value.kind === 'text' ? PLACE : undefined;
}

/** `pushNamed('/detail', arguments: record)`, `context.push('/detail', extra: record)`. Undefined for any other call. */
export function openRoute(
  name: string,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
  call: (args: readonly Argument[]) => Expression,
): Expression | undefined {
  const given = args.find(({ label }) => label !== undefined && OPENS.get(label)?.test(name));
  const route = args.find(({ label, value }) => (label === undefined && isText(value)) || label === 'name');
  const called = route && calledBy(name, route, unit);
  if (!given && called === undefined) return undefined;
  const words = sharedAt(site, unit);
  const opened = words.name('\0opened');
  const text = route && textAt(route.value.site, unit);
  const key = text === undefined ? undefined : keyOf(text);
  const kept = key === undefined ? [MADE] : [NAMED + key, key.startsWith('.') ? CONSTANT : WRITTEN];
  const calling = words.name('\0called');
  const replaced = new Map([
    [given, opened],
    [called === undefined ? undefined : route, calling],
  ]);
  return words.run([
    ...(given
      ? [
          words.declare('\0opened', given.value),
          ...[ROUTE, ...kept].map((variable) => words.assign(words.shared(variable), opened)),
        ]
      : []),
    ...(route && called !== undefined
      ? [words.declare('\0called', route.value), words.assign(words.shared(called), calling)]
      : []),
    words.give(
      call(
        args.map((arg) => {
          const value = replaced.get(arg);
          return value ? { ...arg, value } : arg;
        }),
      ),
    ),
  ]);
}

/** No context, and no key of a navigator. */
function isText(value: Expression): boolean {
  return !(value.kind === 'name' && value.name === 'context');
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

export function sharedAt(site: Site, unit: DartUnit): Words {
  return wordsAt(site, (variable) => noteRoute(unit.seen.routes, variable, { ...site, start: 0, end: 0 }));
}

/** https://pub.dev/documentation/go_router/latest/go_router/GoRouterState-class.html */
const OF_PLACE = /^(?:uri|location|matchedLocation)$/;

/** `state`, `GoRouterState.of(context)`. */
function isState(of: Expression | undefined): boolean {
  if (of?.kind === 'call') return of.callee.kind === 'member' && of.callee.name === 'of' && isState(of.callee.of);
  return (of?.kind === 'name' || of?.kind === 'member') && /^state$|State$/.test(of.name);
}

/** Observers of services, which tell those what each route is called that is opened. */
const OBSERVERS: ReadonlySet<string> = new Set([
  'FirebaseAnalyticsObserver',
  'SentryNavigatorObserver',
  'PosthogObserver',
  'DatadogNavigationObserver',
  'NewRelicNavigationObserver',
]);
/** One that is told how to call them. */
const TOLD = /xtractor$|^viewInfo|^routeFilter$/;

/** `FirebaseAnalyticsObserver(analytics: analytics)`: with the names of all routes. */
export function observedRoutes(
  name: string,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): readonly Argument[] {
  if (!OBSERVERS.has(name) || args.some(({ label }) => label !== undefined && TOLD.test(label))) return args;
  return [...args, { value: sharedAt(site, unit).shared(CALLED) }];
}

/** `settings.arguments`, `Get.arguments`, `state.extra`: a link opens a route without. */
export function routeMember(member: Extract<Expression, { kind: 'member' }>, unit: DartUnit): Expression {
  const of = member.of?.kind === 'name' || member.of?.kind === 'member' ? member.of.name : '';
  // which page is shown hangs on the name, and no more: any of them is
  if (member.name === 'name' && of === 'settings') {
    const words = sharedAt(member.site, unit);
    return words.either(words.unknown('name'), words.shared(CALLED));
  }
  if (OF_PLACE.test(member.name) && isState(member.of)) {
    const words = sharedAt(member.site, unit);
    return words.either(member, words.shared(PLACE));
  }
  const isExtra = member.name === 'extra' && /^state$|State$/.test(of);
  if (!isExtra && !(member.name === 'arguments' && /^(?:settings|Get)$/.test(of))) return member;
  const { site } = member;
  const words = sharedAt(site, unit);
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
  noteRoute(unit.seen.routes, shown, site, { kind: 'either', of: opened, site });
  // who opens it has a say in what is read here
  return words.run([words.does({ kind: 'other', parts: opened, site }), words.give(words.name(shown))]);
}
