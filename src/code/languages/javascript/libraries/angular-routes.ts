/**
 * Routes of Angular: what stands in their `data`, and what their resolvers give, comes to who is shown for one of them, by
 * its name. https://angular.dev/guide/routing/define-routes https://angular.dev/guide/routing/data-resolvers
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';

const ROUTER = '@angular/router';
/** The variable that keeps what stands in any route. */
const DATA = '\0route data';

const IS_ROUTE = new Set(['component', 'loadComponent', 'children', 'loadChildren', 'title', 'canActivate']);
const ROUTE = /(?:^|\.)(?:_?route|_?activatedRoute|_?activeRoute|snapshot|next)[?!]?$/;

type Pairs = readonly (readonly [Expression, Expression])[];

function entry(pairs: Pairs, name: string): Expression | undefined {
  return pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}

/** `{ path: 'labs', component: Chart, data: { kind: 'labs' }, resolve: { lines } }`: the route, which keeps what stands in
 *  it. Undefined for any other object. */
export function routeOf(pairs: Pairs, made: Expression, text: string, words: Words): Expression | undefined {
  const [data, resolve] = [entry(pairs, 'data'), entry(pairs, 'resolve')];
  const isRoute = entry(pairs, 'path') && pairs.some(([key]) => key.kind === 'literal' && IS_ROUTE.has(`${key.value}`));
  if (!isRoute || !(data || resolve) || !text.includes(ROUTER)) return undefined;
  const resolvers = resolve?.kind === 'dictionary' ? resolve.pairs : [];
  const resolved = resolvers.flatMap(([key, resolver]) =>
    key.kind === 'literal' && resolver.kind !== 'literal'
      ? words.merge(words.shared(DATA), words.object({ [`${key.value}`]: resolvedBy(resolver, words) }))
      : [],
  );
  return words.run([...(data ? [words.assign(words.shared(DATA), data)] : []), ...resolved, words.give(made)]);
}

/** A function, or a class that has one. */
function resolvedBy(resolver: Expression, words: Words): Expression {
  const isClass = resolver.kind === 'name' && /^[A-Z]/.test(resolver.name);
  const does = isClass ? words.member(words.call(resolver, []), 'resolve') : resolver;
  return words.call(does, [words.unknown('route'), words.unknown('state')]);
}

/** `route.data`, `this.route.snapshot.data`. Undefined for any other member. */
export function routeData(object: string, name: string, text: string, words: Words): Expression | undefined {
  return name === 'data' && ROUTE.test(object) && text.includes(ROUTER) ? words.shared(DATA) : undefined;
}
