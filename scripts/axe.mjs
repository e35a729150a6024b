// Holds the HTML report, and the page of a sweep of 300 repositories, in Chromium: axe-core finds nothing on a desktop, on a
// phone and in the dark, the page fits its width, works by keyboard, prints whole, and asks nothing of any place.
// Usage: node scripts/axe.mjs FOLDER [PICTURES]
//   npm install --no-save --prefix .cache/axe axe-core@4.14.1 && node scripts/axe.mjs .cache/axe
// It needs dist/ as it is built (or CRC_COMMAND, another build of the command) and chromium. With PICTURES it draws
// html-report.png, html-report-phone.png, html-report-dark.png, organisation.png and organisation-phone.png there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { writeExampleSweep } from './sweep-example.mjs';

const root = path.dirname(import.meta.dirname);
const [folder = '.cache/axe', pictures] = process.argv.slice(2);
const axe = readFileSync(path.join(path.resolve(folder), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const command = process.env.CRC_COMMAND ?? path.join(root, 'dist', 'cli', 'index.js');

const MEDICATIONS = 'HKClinicalTypeIdentifierMedicationRecord';
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-axe-'));
const browser = await openBrowser();
const problems = [];
const requests = [];
browser.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
browser.on('Log.entryAdded', ({ entry }) => problems.push(`${entry.source}: ${entry.text}`));
browser.on('Runtime.exceptionThrown', ({ exceptionDetails }) => problems.push(exceptionDetails.text));
try {
  for (const fixture of ['before-app-review', 'monorepo', 'everything-right', 'clinical-types-unresolved']) {
    const file = path.join(work, `${fixture}.html`);
    run('--no-urls', '--format', 'html', '--output', file, path.join(root, 'fixtures', fixture));
    await look(fixture, file);
  }
  const sweep = path.join(work, 'sweep.html');
  writeExampleSweep(work);
  run('sweep', 'merge', path.join(work, 'results'), '--plan', path.join(work, 'plan.json'), '--html', sweep);
  await look('sweep', sweep);
  for (const problem of await tryFilters(sweep)) problems.push(`The page of a sweep: ${problem}`);
  for (const problem of await tryKeyboard(path.join(work, 'monorepo.html'))) problems.push(`By keyboard: ${problem}`);
  for (const problem of await tryPaper(path.join(work, 'monorepo.html'))) problems.push(`On paper: ${problem}`);
  const asked = requests.filter((url) => !url.startsWith('file://') && !url.startsWith('data:'));
  for (const url of asked) problems.push(`The page asks for ${url}`);
  if (pictures !== undefined) {
    await draw(path.join(work, 'before-app-review.html'), path.resolve(pictures));
    await drawSweep(sweep, path.resolve(pictures));
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else
  console.log(
    'The HTML report and the page of a sweep pass axe-core, fit, work by keyboard, print, and ask nothing of any place.',
  );

function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`The command ended with ${status}: ${stderr}`);
}

async function look(what, file) {
  for (const [name, view] of Object.entries(VIEWS())) {
    const told = (problem) => problems.push(`${what}, ${name}: ${problem}`);
    for (const problem of await auditWith(file, view)) told(problem);
    await browser.open(file, view);
    const wide = await browser.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (wide > 0) told(`the page is ${wide} pixels wider than the screen`);
  }
}

function VIEWS() {
  return {
    desktop: { width: 1100 },
    phone: { width: 360, height: 780 },
    dark: { width: 1100, scheme: 'dark' },
    'dark phone': { width: 360, height: 780, scheme: 'dark' },
  };
}

/** What axe-core finds, its best practices among it. The page's own policy would keep axe itself out. */
async function auditWith(file, view) {
  await browser.open(file, { ...view, bypassPolicy: true });
  await browser.evaluate(axe);
  const { violations } = await browser.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes[0].html.slice(0, 200)}`);
}

/** The first stop skips to the report, every control can be reached, and words filter. */
async function tryKeyboard(file) {
  const told = [];
  await browser.open(file, {});
  await browser.press('Tab');
  if ((await browser.evaluate('document.activeElement.className')) !== 'skip')
    told.push('the first stop is not the skip link');
  const reached = new Set();
  for (let stop = 0; stop < 60; stop += 1) {
    await browser.press('Tab');
    reached.add(await browser.evaluate('document.activeElement.name || document.activeElement.type || ""'));
    const outline = await browser.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    const isBody = await browser.evaluate('document.activeElement === document.body');
    if (!isBody && outline === 'none') told.push('a stop is not seen');
  }
  for (const control of ['words', 'severity', 'target', 'reset'])
    if (!reached.has(control)) told.push(`${control} is not reached`);
  await browser.evaluate('document.getElementById("words").focus()');
  await browser.type('nothing has these words');
  if (!(await browser.evaluate('told.textContent')).startsWith('0 of')) told.push('words do not filter');
  await browser.evaluate('document.querySelector("button[type=reset]").focus()');
  await browser.press('Enter');
  await browser.evaluate('document.querySelector("button[type=reset]").click()');
  await browser.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  if (!(await browser.evaluate('told.textContent')).startsWith('All')) told.push('"Show all" does not show all');
  await browser.evaluate('document.querySelector("input[value=error]").focus()');
  await browser.press(' ');
  const hidden = await browser.evaluate(
    '[...document.querySelectorAll("article[data-severity=error]")].every((one) => one.hidden)',
  );
  if (!hidden) told.push('a severity does not filter');
  return told;
}

/** Chooses in a filter of the sweep's page, as a person does: its list opens by one click, and the next takes an entry. */
function choose(name, value) {
  return browser.evaluate(`(() => {
    const list = form.querySelector('select[name=${name}]');
    list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new Event('input', { bubbles: true }));
    return [...document.querySelectorAll('tbody tr:not([hidden])')].map((row) => row.textContent);
  })()`);
}

/** "Which apps ask for medications?" is one choice; every filter narrows, and "Show all" takes them back. */
async function tryFilters(file) {
  const told = [];
  await browser.open(file, {});
  const all = await choose('state', '');
  if (all.length !== 300) told.push(`${all.length} rows are shown, not 300`);
  const asking = await choose('type', MEDICATIONS);
  if (asking.length === 0 || !asking.every((text) => text.includes('Medications')))
    told.push('medications do not filter');
  const wanted = all.filter((text) => text.includes('Medications')).length;
  if (asking.length !== wanted) told.push(`${asking.length} ask for medications, not ${wanted}`);
  const said = await browser.evaluate('told.textContent');
  if (said !== `${wanted} of 300 shown.`) told.push(`it says "${said}"`);
  for (const [name, value] of [
    ...[
      ['team', '@acme/care'],
      ['state', 'failed'],
      ['rule', 'clinical-data-to-third-party'],
      ['goes', 'OpenAI'],
    ],
  ]) {
    await browser.evaluate('document.querySelector("button[type=reset]").click()');
    await browser.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    const shown = await choose(name, value);
    if (shown.length === 0 || shown.length === 300 || !shown.every((text) => text.includes(value)))
      told.push(`${name} does not filter`);
  }
  await browser.open(file, {});
  const reached = new Set();
  for (let stop = 0; stop < 12; stop += 1) {
    await browser.press('Tab');
    reached.add(await browser.evaluate('document.activeElement.name || document.activeElement.type || ""'));
  }
  for (const control of ['words', 'state', 'type', 'goes', 'rule', 'team', 'owner', 'new', 'reset'])
    if (!reached.has(control)) told.push(`${control} is not reached by keyboard`);
  return told;
}

/** Paper is white with black text, and has neither form nor navigation. */
async function tryPaper(file) {
  const told = [];
  await browser.open(file, { scheme: 'dark' });
  await browser.send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  const style = (selector, property) =>
    browser.evaluate(`getComputedStyle(document.querySelector('${selector}'))['${property}']`);
  if ((await style('body', 'backgroundColor')) !== 'rgb(255, 255, 255)') told.push('the page is not white');
  for (const selector of ['nav', 'form'])
    if ((await style(selector, 'display')) !== 'none') told.push(`${selector} is printed`);
  const { data } = await browser.send('Page.printToPDF', {});
  if (Buffer.from(data, 'base64').length < 10_000) told.push('nothing is printed');
  await browser.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  return told;
}

/** Pictures for the documentation, small enough to be committed: below 150 KB. */
async function draw(file, to) {
  const shots = [
    ['html-report.png', { width: 900 }, 850],
    ['html-report-phone.png', { width: 390, height: 844 }, 1150],
    ['html-report-dark.png', { width: 900, scheme: 'dark' }, 850],
  ];
  for (const [name, view, highest] of shots) {
    await browser.open(file, view);
    const picture = path.join(to, name);
    writeFileSync(picture, await browser.picture(view.width, highest));
    console.log(`${path.relative(root, picture)}: ${readFileSync(picture).length} bytes`);
  }
}

/** Who asks for medications, with one row opened. */
async function drawSweep(file, to) {
  const shots = [
    ['organisation.png', { width: 1280 }, 820],
    ['organisation-phone.png', { width: 390, height: 844 }, 1150],
  ];
  for (const [name, view, highest] of shots) {
    await browser.open(file, view);
    await choose('type', MEDICATIONS);
    await browser.evaluate('document.querySelector("tbody tr:not([hidden]) details").open = true');
    const picture = path.join(to, name);
    writeFileSync(picture, await browser.picture(view.width, highest));
    console.log(`${path.relative(root, picture)}: ${readFileSync(picture).length} bytes`);
  }
}
