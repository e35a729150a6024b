// Draws docs/images/comment.png: the comment on a pull request that brings the app of a fixture.
// Usage: node scripts/picture.mjs FOLDER [FIXTURE] [MODE-WIDTH[xHEIGHT] FILE]...
//   node scripts/picture.mjs .cache/render before-app-review light-840x1180 docs/images/comment.png
// It needs dist/ as it is built, the packages that scripts/github-markdown.mjs names in FOLDER, and from Debian chromium,
// fonts-liberation and fonts-noto-color-emoji. A picture is as high as its page, or HEIGHT.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGitHubMarkdown } from './github-markdown.mjs';

const root = path.dirname(import.meta.dirname);
const [folder = '.', fixture = 'before-app-review', ...rest] = process.argv.slice(2);
const pictures = rest.length > 0 ? rest : ['light-840x1180', path.join(root, 'docs', 'images', 'comment.png')];

const { page } = await loadGitHubMarkdown(folder);
const work = mkdtempSync(path.join(tmpdir(), 'clinical-records-picture-'));
try {
  const markdown = summaryOf(fixture);
  for (let index = 0; index < pictures.length; index += 2) {
    const [mode, width, height] = pictures[index].split(/[-x]/);
    draw(
      page(markdown, mode),
      Number(width),
      Number(height ?? Number.MAX_SAFE_INTEGER),
      path.resolve(pictures[index + 1]),
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What the action writes to the job summary, which is what it writes in the comment. Run as the runner runs it. */
function summaryOf(name) {
  const summary = path.join(work, 'summary.md');
  const output = path.join(work, 'output.txt');
  for (const file of [summary, output]) writeFileSync(file, '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'carebook/carebook-ios',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '8c1f2a7d5e904b36a1d0c5f7e2b94d6038a7c1f5',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: path.join(root, 'fixtures', name),
    'INPUT_CHECK-URLS': 'false',
    INPUT_PATH: '.',
  };
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'dist', 'index.js')], {
    env,
    encoding: 'utf8',
  });
  const markdown = readFileSync(summary, 'utf8');
  if (markdown === '') throw new Error(`The action wrote no summary (exit ${status}):\n${stdout}`);
  return markdown;
}

/** Two runs of the browser: one to learn how high the page is, one to draw it. */
function draw(html, width, highest, file) {
  const frame = path.join(work, 'page.html');
  const shot = path.join(work, 'shot.png');
  // A window is at least 500 wide; a frame has the width that is asked for.
  const framed = (height) =>
    `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style><iframe id="frame" style="border: 0; width: ${width}px; height: ${height}px" srcdoc="${escapeAttribute(html)}"></iframe>
<script>addEventListener('load', () => { document.body.dataset.height = document.getElementById('frame').contentDocument.documentElement.scrollHeight })</script>`;
  writeFileSync(frame, framed(100));
  const measured = chromium(['--dump-dom', `--window-size=${Math.max(width, 500)},800`, frame]);
  const height = Number(/data-height="(\d+)"/.exec(measured)?.[1]);
  if (!(height > 0)) throw new Error('The page has no height.');
  writeFileSync(frame, framed(height));
  const shown = Math.min(height, highest);
  chromium([`--window-size=${width},${shown}`, `--screenshot=${shot}`, frame]);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(shot));
  console.log(`${path.relative(root, file)}: ${width} x ${shown}`);
}

function chromium(args) {
  const quiet = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
  const more = '--disable-component-update --disable-sync --hide-scrollbars --virtual-time-budget=2000';
  const profile = mkdtempSync(path.join(work, 'profile-'));
  const options = [...quiet.split(' '), ...more.split(' '), `--user-data-dir=${profile}`];
  return execFileSync('chromium', [...options, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function escapeAttribute(html) {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
