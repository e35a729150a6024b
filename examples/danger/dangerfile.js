// dangerfile.js: findings as Danger's own, from the JSON report. Before Danger the job runs
//   node ../clinical-records-check/dist/cli/index.js --format json --output clinical-records.json || true
// fail, warn and message are Danger's, as is the import of Node's modules.
const { readFileSync } = require('node:fs');

const report = JSON.parse(readFileSync('clinical-records.json', 'utf8'));
const say = { error: fail, warning: warn, notice: message };

for (const { severity, message: what, fix, ruleId, at, silenced } of report.findings) {
  const place = at.line > 0 && at.file !== '.' ? [at.file, at.line] : [];
  if (!silenced) say[severity](`${what} ${fix} (\`${ruleId}\`)`, ...place);
}
if (report.verdict === 'incomplete') fail('Clinical Records Check could not read everything; its log says what.');
