import { greatest } from '../lists.ts';
import { compare } from '../order.ts';
import { rulePage } from '../tool.ts';
import type { Example, HouseRule, Rule } from '../types.ts';
import { tellingFiles } from './example-files.ts';

/** The text of `--explain RULE`. */
export function explain(rule: Rule | HouseRule): string {
  const { id, severity, summary, why, source } = rule;
  const isHouse = !('examples' in rule);
  const parts = [
    `${id} (${severity})`,
    plainWords(summary),
    plainWords(why),
    `${isHouse ? 'This project' : 'Apple'} says: “${plainWords(source.says)}”\n${source.url}`,
    ...(source.observed === undefined ? [] : [`Observed: ${plainWords(source.observed)}`]),
    ...(isHouse
      ? []
      : [
          ...rule.examples.bad.map((example) => exampleText('Wrong', rule, example)),
          ...rule.examples.good.map((example) => exampleText('Right', rule, example)),
          rulePage(id),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The text of `--list-rules`: a line a rule, sorted by id. */
export function listRules(rules: readonly (Rule | HouseRule)[]): string {
  const widest = greatest(
    rules.map(({ id }) => id.length),
    0,
  );
  return rules
    .toSorted((a, b) => compare(a.id, b.id))
    .map(({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${plainWords(summary)}\n`)
    .join('');
}

/** A rule's Markdown as a terminal shows it: on lines of its own, without the backticks. */
export function plainWords(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
    .replaceAll('`', '');
}

/** The mark `↓` stands for the place of the finding and is no part of the file. */
function exampleText(verdict: string, rule: Rule, example: Example): string {
  const texts = tellingFiles(rule, example).map(([name, text]) => {
    const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
    return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
  });
  return [`${verdict}: ${example.title}`, ...texts].join('\n');
}
