/**
 * Objects that are written out in JavaScript, with what their functions call `this`.
 */

import type { Expression } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression, nothing, sharing } from './expressions.ts';
import { lowerMethod } from './functions.ts';
import { routeOf } from './libraries/angular-routes.ts';
import { providedBy } from './libraries/keys.ts';
import { isOptions, runOptions } from './libraries/vue.ts';
import { writtenToSelf } from './markup-writes.ts';
import type { ScriptUnit } from './names.ts';
import { doneByTemplate, propsOf } from './vue-components.ts';

/** `{ a, b: c, ...d, e() {} }`. What its functions call `this` is the object, or what all of the options give. */
export function lowerObject(node: Syntax, unit: ScriptUnit): Expression {
  if (unit.isInOptions || !hasFunctions(node)) return lowerParts(node, unit);
  const names = new Set(namedChildren(node).flatMap((part) => nameOfPart(part, unit) ?? []));
  // what a template does comes to functions that say nothing of `this` too
  const isOwn = /\bthis\b/.test(textOf(node, unit)) || (unit.path.endsWith('.vue') && isOptions(names));
  if (!isOwn) return lowerParts(node, unit);
  const self = `\0this${unit.fresh()}`;
  const words = wordsAt(siteOf(node, unit));
  if (isOptions(names)) {
    const options = lowerParts(node, { ...unit, self, isInOptions: true });
    const sharing = wordsAt(words.site, (name) => unit.seen.shared.add(name));
    const done = unit.vue ? doneByTemplate(unit.vue, { ...unit, self }, words.name(self)) : [];
    if (unit.vue) unit.seen.hasTemplate = true;
    const props = unit.vue && propsOf(unit.path, sharing);
    return runOptions(options, self, sharing, [...writtenToSelf(words.name(self), unit), ...done], props);
  }
  // what stands in an object that is no function means the `this` around
  if (!namedChildren(node).some(hasOwnThis)) return lowerParts(node, unit);
  return words.run([words.declare(self, lowerParts(node, unit, { ...unit, self })), words.give(words.name(self))]);
}

function hasOwnThis(part: Syntax): boolean {
  return part.type === 'method_definition' || childOf(part, 'value')?.type === 'function_expression';
}

function hasFunctions(node: Syntax): boolean {
  return namedChildren(node).some((part) => {
    return hasOwnThis(part) || childOf(part, 'value')?.type === 'object';
  });
}

function nameOfPart(part: Syntax, unit: ScriptUnit): string | undefined {
  const key = part.type === 'method_definition' ? childOf(part, 'name') : childOf(part, 'key');
  return key && textOf(key, unit);
}

/** `own`: of what has a `this` of its own. */
function lowerParts(node: Syntax, unit: ScriptUnit, own = unit): Expression {
  const site = siteOf(node, unit);
  const pairs: (readonly [Expression, Expression])[] = [];
  const spreads: Expression[] = [];
  for (const part of namedChildren(node)) {
    const at = siteOf(part, unit);
    if (part.type === 'spread_element') spreads.push(lowerExpression(part, unit));
    else if (part.type === 'shorthand_property_identifier')
      pairs.push([{ kind: 'literal', value: textOf(part, unit), site: at }, lowerExpression(part, unit)]);
    else if (part.type === 'method_definition') {
      const method = lowerMethod(part, own);
      const body: Expression = { kind: 'closure', body: method, site: at };
      // a part that is computed is what its function gives
      const isGetter = part.children.some(({ type }) => type === 'get');
      pairs.push([
        { kind: 'literal', value: nameOfPart(part, unit) ?? method.name, site: at },
        isGetter ? { kind: 'call', callee: body, args: [], site: at } : body,
      ]);
    } else {
      const key = childOf(part, 'key');
      const value = childOf(part, 'value');
      if (key && value) pairs.push([lowerKey(key, unit), lowerExpression(value, hasOwnThis(part) ? own : unit)]);
    }
  }
  const made: Expression = { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site };
  const words = wordsAt(site);
  const route = routeOf(pairs, made, unit.text, sharing(site, unit));
  if (route) return route;
  const provided = providedBy(pairs, sharing(site, unit));
  return provided ? words.run([words.does(provided), words.give(made)]) : made;
}

export function lowerKey(key: Syntax, unit: ScriptUnit): Expression {
  if (key.type === 'computed_property_name') {
    const [inner] = namedChildren(key);
    return inner ? lowerExpression(inner, unit) : nothing(siteOf(key, unit));
  }
  if (key.type === 'string' || key.type === 'number') return lowerExpression(key, unit);
  return { kind: 'literal', value: textOf(key, unit), site: siteOf(key, unit) };
}
