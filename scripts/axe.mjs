// Holds the HTML report in Chromium: axe-core finds nothing on a desktop, on a phone and in the dark, the page fits its
// width, works by keyboard, prints whole, and asks nothing of any place.
// Usage: node scripts/axe.mjs FOLDER [PICTURES]
//   npm install --no-save --prefix .cache/axe axe-core@4.14.1 && node scripts/axe.mjs .cache/axe
// It needs dist/ as it is built (or CRC_COMMAND, another build of the command) and chromium. With PICTURES it draws
// html-report.png, html-report-phone.png and html-report-dark.png there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';

const root = path.dirname(import.meta.dirname);
const [folder = '.cache/axe', pictures] = process.argv.slice(2);
const axe = readFileSync(path.join(path.resolve(folder), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const command = process.env.CRC_COMMAND ?? path.join(root, 'dist', 'cli', 'index.js');

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
    const args = ['--no-urls', '--format', 'html', '--output', file, path.join(root, 'fixtures', fixture)];
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
    if (status === null || status > 1) throw new Error(`The command ended with ${status}: ${stderr}`);
    for (const [name, view] of Object.entries(VIEWS())) {
      const told = (problem) => problems.push(`${fixture}, ${name}: ${problem}`);
      for (const problem of await auditWith(file, view)) told(problem);
      await browser.open(file, view);
      const wide = await browser.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (wide > 0) told(`the page is ${wide} pixels wider than the screen`);
    }
  }
  for (const problem of await tryKeyboard(path.join(work, 'monorepo.html'))) problems.push(`By keyboard: ${problem}`);
  for (const problem of await tryPaper(path.join(work, 'monorepo.html'))) problems.push(`On paper: ${problem}`);
  const asked = requests.filter((url) => !url.startsWith('file://') && !url.startsWith('data:'));
  for (const url of asked) problems.push(`The page asks for ${url}`);
  if (pictures !== undefined) await draw(path.join(work, 'before-app-review.html'), path.resolve(pictures));
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log('The HTML report passes axe-core, fits, works by keyboard, prints, and asks nothing of any place.');

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
