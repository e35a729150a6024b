// Holds SARIF to its JSON schema and to the rules of GitHub's code scanning. The two catch different faults: Microsoft's
// tool passes what breaks the schema, and always ends with 0. Usage: node scripts/validate-sarif.mjs FOLDER [FILE...]
// FOLDER holds the package: npm install --no-save --prefix FOLDER @microsoft/sarif-multitool-linux@5.7.0
// Checks each FILE; without one, the tests' hostile report and, where dist/ is built, the report on each fixture.
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { compileReporters } from './compile-reporters.mjs';

const root = path.dirname(import.meta.dirname);
const [folder = '.', ...given] = process.argv.slice(2);
const tool = path.resolve(folder, 'node_modules', '@microsoft', 'sarif-multitool-linux');
if (!existsSync(tool)) throw new Error(`${tool} is not there: install it as this script's first lines say.`);

let validator;
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-sarif-'));
try {
  const files = given.length > 0 ? given : [await writeSample(), ...(await writeFixtures())];
  const faults = [...files.flatMap(faultsBySchema), ...faultsByTool(files)];
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} SARIF files, ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

async function writeSample() {
  const load = compileReporters();
  const { sarif } = await load('src/reporters/sarif.ts');
  const { REPORT, ON_GITHUB } = await load('__tests__/reporters/sample-report.ts');
  const file = path.join(work, 'sample.sarif');
  writeFileSync(file, sarif(REPORT, ON_GITHUB));
  return file;
}

/** The report on each fixture, as many at a time as there are processors. */
async function writeFixtures() {
  const command = path.join(root, 'dist', 'cli', 'index.js');
  if (!existsSync(command)) return [];
  const fixtures = path.join(root, 'fixtures');
  const names = readdirSync(fixtures).sort();
  const fileOf = (name) => path.join(work, `${name}.sarif`);
  const left = [...names];
  const writeNext = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const args = [command, '--no-urls', '--format', 'sarif', '--output', fileOf(name), path.join(fixtures, name)];
      const { status, stderr } = await new Promise((resolve) =>
        execFile(process.execPath, args, (error, _, said) => resolve({ status: error ? error.code : 0, stderr: said })),
      );
      if (status !== 0 && status !== 1 && status !== 3) throw new Error(`${name}: ${stderr}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, writeNext));
  return names.map(fileOf);
}

function faultsBySchema(file) {
  validator ??= new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(readFileSync(path.join(tool, 'sarif-2.1.0.json'), 'utf8')),
  );
  validator(JSON.parse(readFileSync(file, 'utf8')));
  return (validator.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message}`);
}

function faultsByTool(files) {
  const command = path.join(tool, 'Sarif.Multitool');
  const out = path.join(work, 'validation.sarif');
  chmodSync(command, 0o755);
  const args = ['validate', ...files, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', out];
  execFileSync(command, [...args, '--log', 'ForceOverwrite'], { stdio: 'ignore' });
  const { runs } = JSON.parse(readFileSync(out, 'utf8'));
  return runs.flatMap(({ results, artifacts = [] }) =>
    results.map(({ ruleId, message, locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      const file = artifactLocation?.uri ?? artifacts[artifactLocation?.index]?.location.uri ?? 'a file';
      const words = message.text ?? `${message.id} ${(message.arguments ?? []).join(' ')}`;
      return `${file}, line ${region?.startLine}: ${ruleId}: ${words}`;
    }),
  );
}
