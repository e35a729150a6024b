import { greatest } from '../lists.ts';
import { compare } from '../order.ts';
import { count, wrapWords } from '../sentence.ts';
import { LOOSENED, rulePage } from '../tool.ts';
import type { Example, HouseRule, Rule } from '../types.ts';
import { tellingFiles } from './example-files.ts';

const MARK = 'clinical-records-ignore:';

/** Columns that are read with ease, on however wide a terminal. */
const WIDEST = 100;
/** In fewer, what a rule says stands below its name. */
const BESIDE = 120;

/** The text of `--explain RULE`: what, why Apple cares, how to fix it, an example, how to silence it. `fixes` are what
 *  findings of the rule say; `columns` is how wide the terminal is, where there is one. */
export function explain(rule: Rule | HouseRule, fixes: readonly string[], columns?: number): string {
  const { id, severity, summary, why, source } = rule;
  const isHouse = !('examples' in rule);
  const prose = (text: string) =>
    columns === undefined ? text : wrapWords(text, Math.min(columns, WIDEST)).join('\n');
  const parts = [
    `${id} (${severity})`,
    prose(plainWords(summary)),
    prose(`Why: ${plainWords(why)}`),
    `${prose(`${isHouse ? 'This project' : 'Apple'} says: “${plainWords(source.says)}”`)}\n${source.url}`,
    ...(source.observed === undefined ? [] : [prose(`Observed: ${plainWords(source.observed)}`)]),
    ...(fixes.length === 0 ? [] : [fixes.map((fix) => prose(`Fix: ${fix}`)).join('\n')]),
    ...(isHouse ? [] : exampleParts(rule, prose)),
    silencePart(rule, prose),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One that is wrong, one that is right, and where the others are. */
function exampleParts(rule: Rule, prose: (text: string) => string): string[] {
  const { bad, good } = rule.examples;
  const hidden = Math.max(0, bad.length - 1) + Math.max(0, good.length - 1);
  const more = hidden === 0 ? 'On its page' : count(hidden, 'more example');
  return [
    ...bad.slice(0, 1).map((example) => exampleText('Wrong', rule, example)),
    ...good.slice(0, 1).map((example) => exampleText('Right', rule, example)),
    prose(`${more}: ${rulePage(rule.id)}`),
  ];
}

/** A mark, and what the configuration may say. */
function silencePart(rule: Rule | HouseRule, prose: (text: string) => string): string {
  const { id } = rule;
  if (id === LOOSENED) return prose('Silence: nothing in the checked files silences it.');
  const setting = ['rules:', `  ${id}: off # or notice, warning, error`];
  if (!('examples' in rule))
    return [prose('Silence: in .clinical-records.yml,'), ...setting.map((line) => `  ${line}`)].join('\n');
  const ignore = ['ignore:', `  - rule: ${id}`, '    path: App/**', '    reason: why this is right here'];
  return [
    prose('Silence: one place, on the line before it, in whatever the file has for comments:'),
    `  // ${MARK} ${id} why this is right here`,
    prose('or more, in .clinical-records.yml:'),
    ...[...ignore, ...setting].map((line) => `  ${line}`),
  ].join('\n');
}

/** The text of `--list-rules`: a line a rule, sorted by id; on a terminal of few columns two or more. */
export function listRules(rules: readonly (Rule | HouseRule)[], columns?: number): string {
  const sorted = rules.toSorted((a, b) => compare(a.id, b.id));
  const widest = greatest(
    rules.map(({ id }) => id.length),
    0,
  );
  const head = ({ id, severity }: Rule | HouseRule) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  `;
  if (columns === undefined) return sorted.map((rule) => `${head(rule)}${plainWords(rule.summary)}\n`).join('');
  const lines = sorted.flatMap((rule) => {
    const isBeside = columns >= BESIDE;
    const indent = ' '.repeat(isBeside ? widest + 11 : 4);
    const [first = '', ...more] = wrapWords(plainWords(rule.summary), columns - indent.length);
    const start = isBeside ? [`${head(rule)}${first}`] : [`${rule.id} (${rule.severity})`, indent + first];
    return [...start, ...more.map((line) => indent + line)];
  });
  return lines.map((line) => `${line}\n`).join('');
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
