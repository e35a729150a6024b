import { greatest } from '../lists.ts';
import type { Example, Rule } from '../types.ts';
import { tellingFiles } from './example-files.ts';

/** What a rule has to say, in Markdown: for its page and for GitHub's code scanning, which shows it beside an alert. */
export function ruleHelp(rule: Rule): string {
  const { why, source, examples } = rule;
  const observed = source.observed === undefined ? [] : [`**Observed:** ${trimLines(source.observed)}`];
  const parts = [
    trimLines(why),
    `> ${source.says.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ')}\n>\n> [${source.url}](${source.url})`,
    ...observed,
    ...section('Wrong', rule, examples.bad),
    ...section('Right', rule, examples.good),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, rule: Rule, examples: readonly Example[]): string[] {
  return examples.length === 0 ? [] : [`## ${heading}`, ...examples.map((example) => exampleMarkdown(rule, example))];
}

function exampleMarkdown(rule: Rule, example: Example): string {
  const blocks = tellingFiles(rule, example).map(([name, text]) => {
    const code = text.replace(/^\n/, '').trimEnd();
    const fence = '`'.repeat(
      greatest(
        [...code.matchAll(/`+/g)].map(([run]) => run.length + 1),
        3,
      ),
    );
    return `\`${name}\`\n${fence}${languageOf(name)}\n${code}\n${fence}`;
  });
  return [`### ${example.title}`, ...blocks, ...builtBlock(example)].join('\n\n');
}

/** What the built app says, a line a key. */
function builtBlock({ built }: Example): string[] {
  if (!built) return [];
  const lines = Object.entries({ ...built.info, ...built.entitlements }).map(
    ([key, value]) => `${key} = ${typeof value === 'object' ? value.join(', ') : value}`,
  );
  return [`In the built app\n\`\`\`text\n${lines.join('\n')}\n\`\`\``];
}

/** What GitHub colours the example as. */
function languageOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return LANGUAGES.get(extension) ?? '';
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['plist', 'xml'],
  ['entitlements', 'xml'],
  ['xcprivacy', 'xml'],
  ['swift', 'swift'],
  ['m', 'objc'],
  ['h', 'objc'],
  ['js', 'js'],
  ['ts', 'ts'],
  ['tsx', 'tsx'],
  ['dart', 'dart'],
  ['cs', 'csharp'],
  ['json', 'json'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
]);

function trimLines(text: string): string {
  return text.trim().replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n');
}
