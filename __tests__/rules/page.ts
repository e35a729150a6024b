import { ruleHelp } from '../../src/reporters/rule-page.ts';
import type { Finding, Rule } from '../../src/types.ts';

/** A rule's page: what, how bad, why, who says so, wrong, right, how to mend it, how to silence it. */
export function rulePage(rule: Rule, findings: readonly Finding[]): string {
  const fixes = [...new Set(findings.map(({ fix }) => `- ${fix}`))];
  const [finding] = findings;
  return `# ${rule.id}

**${rule.severity}** · ${rule.summary}

${ruleHelp(rule).trimEnd()}

\`↓\` marks the place that the finding points at.

## How to fix

${fixes.join('\n')}

## What it says

> ${finding?.message ?? ''}

## How to silence

For one place, on the line before it, with a reason:

\`\`\`text
// clinical-records-ignore: ${rule.id} why this is right here
\`\`\`

In a property list the comment is \`<!-- … -->\`, in YAML \`# …\`. For more, in \`.clinical-records.yml\`:

\`\`\`yaml
rules:
  ${rule.id}: off # or notice, warning, error
ignore:
  - rule: ${rule.id}
    path: App/**
    reason: why this is right here
    until: 2027-06-30
\`\`\`
`;
}

/** The text of `src/catalogue/how-to-fix.ts`: what the findings of each rule's wrong examples say, each once. */
export function fixesTable(rules: readonly { readonly id: string; readonly fixes: readonly string[] }[]): string {
  const rows = rules.map(({ id, fixes }) => `  [${JSON.stringify(id)}, ${JSON.stringify(fixes)}],`);
  return `// biome-ignore-all format: Written by \`npm run update\` from what the rules say of their wrong examples.

/** How to fix what a rule finds, in sentences: its id, and what its findings say. */
export const HOW_TO_FIX: ReadonlyMap<string, readonly string[]> = new Map([
${rows.join('\n')}
]);
`;
}

/** The list of all rules. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`);
  return `# Rules

**error**: the app crashes, the feature cannot work, or Apple rejects it, and the repository proves it. **warning**: likely,
or it depends on something outside the repository. **notice**: advice.

| rule | severity | what must hold |
|---|---|---|
${rows.join('\n')}
`;
}

/** The text of \`src/rules/index.ts\`. */
export function ruleIndex(ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const line = `export { default as ${name} } from './${id}.ts';`;
    return line.length <= 120 ? line : `export {\n  default as ${name},\n} from './${id}.ts';`;
  });
  return `// Written by \`npm run update\` from the files of this folder.\n${lines.join('\n')}\n`;
}
