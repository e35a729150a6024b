/**
 * The `switch` statement of C#.
 */
import { addAll } from '../../../lists.ts';
import type { Case, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { runOn } from '../running-on.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { asPattern, boundBy, lowerPatterns, lowerWhen } from './patterns.ts';
import { lowerStatements } from './statements.ts';
import type { CSharpUnit } from './unit.ts';

export function lowerSwitch(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'value');
  const block = childOf(node, 'body');
  return {
    kind: 'switch',
    subject: subject ? lowerExpression(subject, unit) : nothing(site),
    cases: block ? lowerSections(block, unit) : [],
    site,
  };
}

function lowerSections(block: Syntax, unit: CSharpUnit): Case[] {
  const cases: Case[] = [];
  /** The case that each label belongs to, and the label that each case goes to. */
  const labels = new Map<string, number>();
  const goesTo: (string | undefined)[] = [];
  // cases without statements belong to the next that has some
  let waiting: Pattern[] = [];
  let first: Statement[] = [];
  let tests: Expression[] = [];
  let isAlone = true;
  let isOpen = false;
  const sections = namedChildren(block).filter(({ type }) => type === 'switch_section');
  for (const [index, section] of sections.entries()) {
    const colon = section.children.findIndex(({ type }) => type === ':');
    const written = findType(section, 'default') ? undefined : section.children[1];
    const pattern = written && asPattern(written);
    const patterns = pattern ? lowerPatterns(pattern, unit) : [];
    isOpen ||= patterns.length === 0;
    addAll(waiting, patterns);
    if (pattern) addAll(first, boundBy(pattern, unit));
    const test = lowerWhen(section, unit);
    if (test) tests.push(test);
    labels.set(pattern ? textOf(pattern, unit) : DEFAULT, cases.length);
    const statements = section.children.slice(colon + 1);
    if (statements.length === 0 && index < sections.length - 1) {
      isAlone = false;
      continue;
    }
    // one of several cases may hold without its test
    const [where] = isAlone && tests.length > 0 ? tests : [];
    const asked = where ? [] : tests.map((value): Statement => ({ kind: 'evaluate', value }));
    const body = [...first, ...asked, ...lowerStatements(statements, unit)];
    cases.push({ patterns: isOpen ? [] : waiting, ...(where && { where }), body });
    goesTo.push(labelGoneTo(statements, unit));
    waiting = [];
    first = [];
    tests = [];
    isAlone = true;
    isOpen = false;
  }
  return runOn(cases, (index) => labels.get(goesTo[index] ?? ''));
}

const DEFAULT = 'default';

/** `goto case Level.Usual;`, `goto default;`. */
function labelGoneTo(statements: readonly Syntax[], unit: CSharpUnit): string | undefined {
  const last = statements.findLast(({ isNamed }) => isNamed);
  if (last?.type === 'block') return labelGoneTo(last.children, unit);
  if (last?.type !== 'goto_statement') return undefined;
  const [label] = namedChildren(last);
  return label ? textOf(label, unit) : DEFAULT;
}
