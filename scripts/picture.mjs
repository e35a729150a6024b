// Draws the pictures of docs/images that are not the HTML report's (scripts/axe.mjs draws those): the comment on a pull
// request, by day, in the dark and on a phone, what ships by a release, and the report in terminals of 80 and 60 columns.
// Usage: node scripts/picture.mjs FOLDER [OUT]
//   node scripts/picture.mjs .cache/render
// It needs dist/ as it is built (or CRC_DIST, another build), the packages that scripts/github-markdown.mjs names in
// FOLDER, git, and from Debian chromium, fonts-dejavu, fonts-liberation and fonts-noto-color-emoji.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { loadGitHubMarkdown } from './github-markdown.mjs';
import { terminalPage } from './terminal-page.mjs';

const root = path.dirname(import.meta.dirname);
const [folder = '.cache/render', out = path.join(root, 'docs', 'images')] = process.argv.slice(2);
const dist = process.env.CRC_DIST ?? path.join(root, 'dist');
const { page } = await loadGitHubMarkdown(folder);
/** What stood on a line while the command worked, and was wiped away. */
const ESCAPE = '\u001b';
const PROGRESS = new RegExp(`[^\\n]*${ESCAPE}\\[2K`, 'g');
/** Commits of one time have one id, and pictures that were drawn twice are the same. */
const WHEN = '2026-11-24T09:00:00Z';
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-picture-'));
const browser = await openBrowser();
try {
  const comment = summaryOf(makePull());
  await draw('comment.png', page(comment, 'light'), { width: 840, highest: 1240 });
  await draw('comment-dark.png', page(comment, 'dark'), { width: 840, highest: 1240 });
  await draw('comment-phone.png', page(comment, 'light'), { width: 390, highest: 1400 });
  await draw('release.png', page(summaryOf(makeRelease()), 'light'), { width: 840, highest: 1240 });
  for (const [name, columns] of [
    ['terminal.png', 80],
    ['terminal-60.png', 60],
  ])
    await draw(name, terminalPage({ ...inTerminal('before-app-review', columns), columns }), {
      width: columns * 8 + 76,
      highest: 1100,
    });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

async function draw(name, html, { width, highest }) {
  const frame = path.join(work, 'page.html');
  writeFileSync(frame, html);
  await browser.open(frame, { width });
  const file = path.join(path.resolve(out), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await browser.picture(width, highest));
  console.log(`${path.relative(root, file)}: ${readFileSync(file).length} bytes`);
}

/** A pull request that brings the faults of a fixture to an app that was in order but for one text. */
function makePull() {
  const workspace = path.join(work, 'pull');
  cpSync(path.join(root, 'fixtures', 'before-app-review'), workspace, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...args], {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: WHEN, GIT_COMMITTER_DATE: WHEN, GIT_CONFIG_GLOBAL: '/dev/null' },
    }).trim();
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A change');
    return git('rev-parse', 'HEAD');
  };
  const change = (file, edit) => {
    const name = path.join(workspace, file);
    const text = readFileSync(name, 'utf8');
    writeFileSync(name, edit(text));
    return () => writeFileSync(name, text);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  const undo = [
    change('Carebook/RecordStore.swift', (swift) => swift.replaceAll(/ *\.(immunization|procedure)Record,\n/g, '')),
    change('Carebook/Info.plist', (plist) =>
      plist.replace(
        '<string>Health<',
        '<string>Carebook reads your weight to show how it changes with your treatment.<',
      ),
    ),
  ];
  const base = commit();
  for (const restore of undo) restore();
  const head = commit();
  const payload = { pull_request: { number: 7, state: 'open', base: { sha: base }, head: { sha: head } } };
  return { workspace, event: 'pull_request', sha: head, ref: 'refs/pull/7/merge', payload };
}

function makeRelease() {
  const workspace = path.join(root, 'fixtures', 'clinical-data-to-third-party');
  const sha = '8c1f2a7d5e904b36a1d0c5f7e2b94d6038a7c1f5';
  const payload = { action: 'published', release: { tag_name: 'v2.1.0', target_commitish: 'main' } };
  return { workspace, event: 'release', sha, ref: 'refs/tags/v2.1.0', payload };
}

/** What the action writes to the job summary, which is what it writes in the comment. Run as the runner runs it. */
function summaryOf({ workspace, event, sha, ref, payload }) {
  const [summary, output, told] = ['summary.md', 'output.txt', 'event.json'].map((name) => path.join(work, name));
  for (const file of [summary, output]) writeFileSync(file, '');
  writeFileSync(told, JSON.stringify(payload));
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: told,
    GITHUB_OUTPUT: output,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'carebook/carebook-ios',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    'INPUT_CHECK-URLS': 'false',
    INPUT_PATH: '.',
  };
  const { status, stdout } = spawnSync(process.execPath, [path.join(dist, 'index.js')], { env, encoding: 'utf8' });
  const markdown = readFileSync(summary, 'utf8');
  if (markdown === '') throw new Error(`The action wrote no summary (exit ${status}):\n${stdout}`);
  return markdown;
}

/** What the command prints for a fixture on a terminal, with its colours. */
function inTerminal(fixture, columns) {
  const command = `${process.execPath} ${path.join(dist, 'cli', 'index.js')} --no-urls .`;
  const cwd = path.join(root, 'fixtures', fixture);
  const inside = `stty cols ${columns}; ${command}`;
  const { stdout } = spawnSync('script', ['-qec', inside, '/dev/null'], { cwd, encoding: 'utf8' });
  return {
    command: 'clinical-records-check --no-urls',
    text: stdout.replaceAll('\r\n', '\n').replaceAll(PROGRESS, ''),
  };
}
