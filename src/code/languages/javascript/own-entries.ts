/** The entries of an object of JavaScript. */
import { type Argument, ENTRIES, type Expression, type Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { isPath } from '../entries.ts';

/** `[key, value]` of each entry. */
export function entriesOf(of: Expression, site: Site): Expression {
  if (isHeavy(of)) return { kind: 'call', callee: { kind: 'member', of, name: 'entries', site }, args: [], site };
  const part = (name: string): Argument => ({ value: { kind: 'member', of, name, isOfAll: true, site } });
  const whole = isPath(of) ? [{ label: ENTRIES, value: of }] : [];
  return { kind: 'tuple', items: [part('keys'), part('values'), ...whole], site };
}
