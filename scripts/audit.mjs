// `npm audit` over what is bundled: `node scripts/audit.mjs`. To npm every package here is a tool of development, and
// `npm audit --omit=dev` looks at none of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bundledPackages } from './bundled.mjs';

const root = path.dirname(import.meta.dirname);

/** What an answer of `npm audit --json` says of packages that are bundled, a line each. Throws where it is no answer. */
export function bundledFaults(answer, packages = bundledPackages()) {
  if (typeof answer?.vulnerabilities !== 'object')
    throw new Error(`npm audit gave no answer: ${answer?.message ?? JSON.stringify(answer)}`);
  const folders = new Set(packages.map(({ folder }) => folder));
  return Object.values(answer.vulnerabilities)
    .filter(({ nodes = [] }) => nodes.some((folder) => folders.has(folder)))
    .map(({ name, severity, via = [] }) => {
      const why = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`));
      return `${severity} ${name}: ${why.join('; ')}`;
    })
    .sort();
}

if (process.argv[1] === import.meta.filename) {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  if (error) throw error;
  const faults = bundledFaults(JSON.parse(stdout));
  for (const fault of faults) console.log(fault);
  console.log(`${bundledPackages().length} bundled packages, ${faults.length} with a known fault.`);
  if (faults.length > 0) process.exitCode = 1;
}
