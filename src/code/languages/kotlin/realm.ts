/**
 * Realm of Kotlin: a query is what it finds, and a flow of it brings changes, in which that is.
 * https://www.mongodb.com/docs/atlas/device-sdks/sdk/kotlin/realm-database/read/
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { givesType } from '../type-arguments.ts';
import type { KotlinUnit } from './unit.ts';

/** `realm.write { copyToRealm(line) }`: what the block calls by its name alone is the Realm's. */
export function inRealm(callee: Expression, unit: KotlinUnit): KotlinUnit {
  const isWriting = callee.kind === 'member' && callee.of && /^write(?:Blocking)?$/.test(callee.name);
  return isWriting && unit.text.includes(PACKAGE) ? { ...unit, realm: callee.of } : unit;
}

export function onRealm(callee: Expression, { realm }: KotlinUnit): Expression {
  const isOwn = realm && callee.kind === 'name' && /^(?:copyToRealm|query)$/.test(callee.name);
  return isOwn ? { kind: 'member', of: realm, name: callee.name, site: callee.site } : callee;
}

const PACKAGE = 'io.realm.kotlin';

/** Undefined for any other call. */
export function found(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  { text }: KotlinUnit,
): Expression | undefined {
  if (callee.kind !== 'member' || !callee.of || !text.includes(PACKAGE)) return undefined;
  const { of, name } = callee;
  const asked = args[0]?.value;
  // `realm.query(Line::class)`
  if (name === 'query' && asked?.kind === 'name')
    return givesType({ kind: 'call', callee, args: args.slice(1), site }, { name: asked.name, args: [] });
  if (args.length > 0) return undefined;
  if (name === 'find') return of;
  return name === 'asFlow' ? changes(of, site) : undefined;
}

/** What has changed is in `list`, of a query for one in `obj`. */
function changes(of: Expression, site: Site): Expression {
  const labels = ['list', 'obj'];
  const change: Expression = { kind: 'tuple', items: labels.map((label) => ({ label, value: of })), site };
  const type = typeOf(of);
  const to = type && { name: 'Array', args: [{ name: '()', args: [{ name: 'Array', args: [type] }, type], labels }] };
  const flow: Expression = { kind: 'list', items: [change], site };
  return to ? { kind: 'cast', value: flow, to, site } : flow;
}

function typeOf(of: Expression): TypeName | undefined {
  if (of.kind === 'cast') return of.to;
  return of.kind === 'call' && of.callee.kind === 'member' && of.callee.of ? typeOf(of.callee.of) : undefined;
}
