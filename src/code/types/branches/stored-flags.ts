/**
 * Conditions that ask whether something was done before, on this device: flags that outlive the run of the app.
 */

import type { Condition, Expression, Statement } from '../../facts/facts.ts';
import { globalNamed, membersNamed } from '../../program/named.ts';
import { type Analysis, memoize } from '../analysis.ts';

const STORES = new Set([
  'UserDefaults',
  'NSUserDefaults',
  'AppStorage',
  'NSUbiquitousKeyValueStore',
  'SharedPreferences',
]);
const DEEPEST = 4;

export function asksStoredFlag(analysis: Analysis, conditions: readonly Condition[]): boolean {
  return conditions.some(
    (condition) =>
      condition.kind !== 'available' && isStored(analysis, condition.value, 0) && !namesSetting(condition.value, 0),
  );
}

/** What a person switches on and off, or agrees to, remembers nothing that was asked. */
const SETTING =
  /enabl|disabl|allow|switch|setting|prefer|consent|agree|accept|opt(?:ed)?(?:in|out)|subscri|premium|paid|log(?:ged)?(?:in|out)|sign(?:ed)?(?:in|out)|sync|pause/i;

function namesSetting(test: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const isOne = (part: Expression): boolean => namesSetting(part, depth + 1);
  switch (test.kind) {
    case 'literal':
      return typeof test.value === 'string' && SETTING.test(test.value);
    case 'name':
      return SETTING.test(test.name);
    case 'member':
      return SETTING.test(test.name) || (test.of !== undefined && isOne(test.of));
    case 'call':
      return isOne(test.callee) || test.args.some(({ value }) => isOne(value));
    case 'operation':
      return test.operands.some(isOne);
    default:
      return false;
  }
}

/** The test is a flag, or negates or compares one: anything with more to it decides more than "once". */
function isStored(analysis: Analysis, test: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  switch (test.kind) {
    case 'operation':
      return test.operands.some((operand) => isStored(analysis, operand, depth + 1));
    case 'call':
      return (
        test.callee.kind === 'member' && test.callee.of !== undefined && namesStore(analysis, test.callee.of, depth)
      );
    case 'name':
    case 'member': {
      if (test.kind === 'member' && test.of && namesStore(analysis, test.of, depth)) return true;
      return holdsStored(analysis, test.name, depth);
    }
    default:
      return false;
  }
}

/** Whether a property of that name is such a flag. Dozens may be called `type`, and each branch asks. */
function holdsStored(analysis: Analysis, name: string, depth: number): boolean {
  const found = membersNamed(analysis.program, name);
  if (found.length === 0) return false;
  return memoize(analysis, `stored ${depth} ${name}`, () =>
    found.some(
      ({ fact }) =>
        fact.modifiers.has('@AppStorage') ||
        (fact.value !== undefined && isStored(analysis, fact.value, depth + 1)) ||
        (fact.getter?.body ?? []).some((statement) => statedBy(analysis, statement, depth + 1)),
    ),
  );
}

function statedBy(analysis: Analysis, statement: Statement, depth: number): boolean {
  return (statement.kind === 'return' || statement.kind === 'evaluate') && isStored(analysis, statement.value, depth);
}

function namesStore(analysis: Analysis, receiver: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (receiver.kind === 'name') {
    if (STORES.has(receiver.name)) return true;
    const variable = membersNamed(analysis.program, receiver.name)[0] ?? globalNamed(analysis.program, receiver.name);
    if (variable?.fact.type) return STORES.has(variable.fact.type.name);
    if (variable?.fact.value) return namesStore(analysis, variable.fact.value, depth + 1);
    // a constant of the function
    return !variable && /^(?:user)?defaults$/i.test(receiver.name);
  }
  if (receiver.kind === 'member') {
    if (receiver.of && namesStore(analysis, receiver.of, depth + 1)) return true;
    return namesStore(analysis, { kind: 'name', name: receiver.name, site: receiver.site }, depth + 1);
  }
  return receiver.kind === 'call' && namesStore(analysis, receiver.callee, depth + 1);
}
