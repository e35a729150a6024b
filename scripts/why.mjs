// Why was it said, or not? `npm run why -- FOLDER [TYPE]`: for each target what is asked for, read, open and flowing, each
// with the place that names it, the call that it comes to and the steps between, from the JSON report of the built
// command. TYPE is a part of a name: `allergy`. What was lost on its way stands under "open", with the reason and place.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [folder, wanted = ''] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run why -- FOLDER [TYPE]');
  process.exit(2);
}
const command = path.join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const { stdout, stderr } = spawnSync(process.execPath, [command, '--no-urls', '--format', 'json', folder], {
  encoding: 'utf8',
  maxBuffer: 1e9,
});
if (stdout === '') {
  console.error(stderr);
  process.exit(2);
}
const { targets, skipped } = JSON.parse(stdout);

const isWanted = (type) => type.toLowerCase().includes(wanted.toLowerCase());
const place = ({ file, line, column }) => `${file}:${line}:${column}`;
const nameOf = (type) => type.replace(/^HKClinicalTypeIdentifier/, '');

/** ` (conditional: DEBUG)`: what else is said of it, where anything is. */
const besides = (more) => {
  const said = Object.entries(more).flatMap(([key, value]) => (value ? `${key}: ${value}` : []));
  return said.length > 0 ? ` (${said.join(', ')})` : '';
};

for (const { name, kind, clinicalTypes, destinations = [] } of targets) {
  console.log(`\n${kind} ${name}`);
  for (const role of ['requested', 'read', 'shared']) {
    const uses = (clinicalTypes?.[role] ?? []).filter(({ type }) => isWanted(type));
    if (uses.length > 0) console.log(`  ${role}`);
    for (const { type, at, call, api, symbol, spelling: _, ...more } of uses) {
      console.log(`    ${nameOf(type)}: named at ${place(at)}`);
      console.log(`      comes to ${api} at ${place(call)}, in ${symbol || 'the file'}${besides(more)}`);
    }
  }
  const open = clinicalTypes?.unresolved ?? [];
  if (open.length > 0) console.log('  open');
  for (const { role, reason, at } of open) console.log(`    ${role}: ${reason}, at ${place(at)}`);
  const flowing = destinations.filter(({ types = [] }) => types.length === 0 || types.some(isWanted));
  if (flowing.length > 0) console.log('  flowing');
  for (const { kind: to, destination, at, types = [], strength, trace = [], conditional, unsure } of flowing) {
    const where = `${destination} (${to}, ${strength}) at ${place(at)}`;
    console.log(`    ${types.map(nameOf).join(', ') || 'records'} to ${where}${besides({ conditional, unsure })}`);
    for (const { what, at: step } of trace) console.log(`      ${what}, at ${place(step)}`);
  }
}
const code = skipped.filter(({ at }) => at !== undefined);
if (code.length > 0) console.log('\nnot read, or not followed to the end');
for (const { reason, at } of code) console.log(`  ${place(at)}: ${reason}`);
