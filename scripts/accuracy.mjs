// How often a rule speaks rightly and how often it stays silent wrongly, on the labelled repositories under fixtures/:
// `npm run accuracy`. Labels stand in __tests__/labels.json: what a careful reader finds in each, as `rule file:line`,
// which is not always what the checker says. Compares with docs/accuracy.md and ends with 1 when a figure falls; `--update` writes it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const page = path.join(root, 'docs', 'accuracy.md');
const load = (file) => import(pathToFileURL(path.join(root, 'lib', file)).href);
execFileSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['--noCheck'], { cwd: root, stdio: 'inherit' });
const { run } = await load('run/run.js');
const { OptionValues } = await load('settings/options.js');
const { RULES } = await load('catalogue/catalogue.js');

const labels = new Map(Object.entries(JSON.parse(readFileSync(path.join(root, '__tests__', 'labels.json'), 'utf8'))));
const names = readdirSync(path.join(root, 'fixtures')).sort();
const unlabelled = names.filter((name) => !labels.has(name));
const rows = new Map(RULES.map(({ id }) => [id, { right: 0, wrong: [], missed: [] }]));

for (const [name, expected] of labels) {
  const report = await run({
    root: path.join(root, 'fixtures', name),
    values: new OptionValues(new Map()),
    readNamed: () => new Uint8Array(),
    checkUrls: false,
    release: false,
  });
  const left = [...expected];
  // each place of a finding is one that a reader finds
  const said = report.findings.flatMap(({ rule, at, places }) =>
    (places ?? [{ at }]).map((place) => ({ rule, at: place.at })),
  );
  for (const { rule, at } of said) {
    const row = rows.get(rule.id);
    if (!row) continue;
    const index = left.indexOf(`${rule.id} ${at.file}:${at.line}`);
    if (index < 0) row.wrong.push(`${name}/${at.file}:${at.line}`);
    else {
      row.right += 1;
      left.splice(index, 1);
    }
  }
  for (const label of left) {
    const [rule = '', place = ''] = label.split(/ (.*)/);
    rows.get(rule)?.missed.push(`${name}/${place}`);
  }
}

const text = describe();
console.log(text);
for (const [id, { wrong, missed }] of rows) {
  for (const place of wrong) console.log(`wrong: ${id} at ${place}`);
  for (const place of missed) console.log(`missed: ${id} at ${place}`);
}
if (unlabelled.length > 0) console.log(`without labels, not counted: ${unlabelled.join(', ')}`);
if (process.argv.includes('--update')) writeFileSync(page, text);
else {
  const fallen = compare(readFigures(readFileSync(page, 'utf8')), readFigures(text));
  for (const line of fallen) console.log(line);
  if (fallen.length > 0) process.exitCode = 1;
}

function describe() {
  const clean = [...labels.values()].filter((expected) => expected.length === 0).length;
  const sum = (count) => [...rows.values()].reduce((total, row) => total + count(row), 0);
  const all = {
    right: sum((row) => row.right),
    wrong: sum((row) => row.wrong.length),
    missed: sum((row) => row.missed.length),
  };
  const told = [...rows].filter(([, { right, wrong, missed }]) => right + wrong.length + missed.length > 0).sort();
  const silent = [...rows.keys()].filter((id) => !told.some(([one]) => one === id)).sort();
  const cells = (name, right, wrong, missed) =>
    `| ${name} | ${right + missed} | ${right} | ${wrong} | ${share(right, wrong)} | ${share(right, missed)} |`;
  return `# Accuracy

\`npm run accuracy\` runs the checker on ${labels.size} small repositories of our own under \`fixtures/\`, without network, and compares what it says with what a careful reader finds in each (\`__tests__/labels.json\`). In ${clean} of them there is nothing to find: apps that are right, and apps that only look as if they used clinical records. It fails when a figure falls.

These repositories were made by the people who made the rules. The labels of those called \`clean-…\` stood before the checker first ran on them; those of the others began as what the checker said, and were then read one by one against the repository. The figures show that nothing is lost from one version to the next; they do not show how often the checker is right on a repository that nobody here has seen.

On 2026-11-25 a second reader labelled 64 of them, chosen by lot, with the catalogue in hand and without having seen a label or what the checker says. He put 42 of the 53 findings at the same line and nine more at another line of the same fault (the call that sends or the assignment before it, a key or its value). Two that he lists singly are related places of one finding here. Two notices about a missing link to the privacy policy he did not list. He listed four that are not said: the notice about an iCloud entitlement and the undeclared manifest beside records in CloudKit, \`supportsHealthRecords()\` in React Native, whose package has no such call, and a package whose patch took out less than it seemed to, which was a fault of the fixture. In 54 of the 64 both say the same to the line.

| rule | to be found | found | false alarms | precision | recall |
|---|---:|---:|---:|---:|---:|
${cells('**all**', all.right, all.wrong, all.missed)}
${told.map(([id, { right, wrong, missed }]) => cells(`\`${id}\``, right, wrong.length, missed.length)).join('\n')}

Not counted here, because they need the network: ${silent.map((id) => `\`${id}\``).join(', ')}. \`__tests__/policy/\` holds them by a table of every answer that a server can give.
`;
}

function share(right, rest) {
  return right + rest === 0 ? '-' : (right / (right + rest)).toFixed(3);
}

function readFigures(markdown) {
  const found = markdown.matchAll(/^\| (\S+) \| \d+ \| (\d+) \| \d+ \| ([\d.-]+) \| ([\d.-]+) \|$/gm);
  return new Map(
    [...found].map(([, name, count, precision, recall]) => [
      name,
      { found: Number(count), precision: Number(precision), recall: Number(recall) },
    ]),
  );
}

function compare(before, now) {
  return [...before].flatMap(([name, figures]) =>
    ['precision', 'recall'].flatMap((what) => {
      const figure = now.get(name)?.[what] ?? 0;
      return figure < figures[what] ? [`${what} of ${name} fell from ${figures[what]} to ${figure}`] : [];
    }),
  );
}
