// Does Apple still say what our rules quote? `npm run apple` asks for every page that src/ cites, once, one a second, and
// says of each sentence in src/quotes/quotes.ts: present, moved, gone, page missing or not checked; of each row of our
// tables whether Apple says the same; and of every other page whether it is there. Nothing of a page is kept.
//
//   npm run apple                  ends with 1 where something is to be looked at, and with 0 where nothing could be asked
//   npm run apple -- --update      writes today's day to the quotes that are present
//   npm run apple -- --issue       opens, edits or closes the one issue (GITHUB_TOKEN, GITHUB_REPOSITORY)
//   … --origin http://127.0.0.1:N  for tests: asks this machine instead of Apple
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(import.meta.dirname);
const USAGE = `npm run apple -- [--update] [--issue]

Asks Apple's pages, once each, whether they still say what the rules quote.
  --update  write today's day to the quotes that are present
  --issue   open, edit or close the one issue (GITHUB_TOKEN, GITHUB_REPOSITORY)
Ends with 1 where something is to be looked at, and with 2 where it is called wrongly.`;
const values = readOptions();
if (values.origin !== undefined && !/^http:\/\/127\.0\.0\.1:\d+$/.test(values.origin))
  endWrong('--origin is for tests: http://127.0.0.1:PORT');

const load = compile();
const { QUOTES } = await load('quotes/quotes');
const { makeAsker } = await load('apple/ask');
const { watch } = await load('apple/watch');
const { markdownOf, summaryOf, textOf, troublesOf } = await load('apple/tell');

const day = new Date().toISOString().slice(0, 10);
const asker = values.origin === undefined ? makeAsker() : makeAsker(values.origin, { pause: 0, call: 5000 });
const watched = await watch(QUOTES, citedPages(), asker, (line) => console.error(line));
console.log(textOf(watched));
if (process.env.GITHUB_STEP_SUMMARY)
  appendFileSync(
    process.env.GITHUB_STEP_SUMMARY,
    `${markdownOf(watched, day)}\n\n\`\`\`text\n${textOf(watched)}\`\`\`\n`,
  );
if (values.update) writeDays(watched.quotes);
if (values.issue) {
  const { openOwnIssues } = await load('github/own-issue');
  const { ISSUE, tellIssue } = await load('apple/issue');
  const {
    GITHUB_API_URL: apiUrl = 'https://api.github.com',
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: repository,
  } = process.env;
  if (!token || !repository) endWrong('--issue needs GITHUB_TOKEN and GITHUB_REPOSITORY.');
  console.log(await tellIssue(openOwnIssues({ apiUrl, token, repository }, ISSUE), watched, day));
} else if (Object.values(troublesOf(watched)).some((list) => list.length > 0)) process.exitCode = 1;
if (watched.quotes.every(({ standing }) => standing === 'not checked'))
  console.log(`${process.env.GITHUB_ACTIONS ? '::warning::' : ''}Nothing could be checked. ${summaryOf(watched)}`);

/** Ends here where somebody only asks how it is called, or calls it otherwise. */
function readOptions() {
  const options = { update: { type: 'boolean' }, issue: { type: 'boolean' }, origin: { type: 'string' } };
  try {
    const { values: given } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (!given.help) return given;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    endWrong(`${error.message}\n\n${USAGE}`);
  }
}

function endWrong(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Compiles the watch, which no bundle holds, to where it can be imported from: by its path in src/. */
function compile() {
  const out = path.join(root, '.cache', 'apple');
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
  const compilerOptions = { rootDir: '../../src', outDir: '.' };
  const files = ['apple/watch', 'apple/issue'].map((file) => `../../src/${file}.ts`);
  writeFileSync(
    path.join(out, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, files, include: [] }),
  );
  execFileSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', out], { stdio: 'inherit' });
  return (file) => import(pathToFileURL(path.join(out, `${file}.js`)).href);
}

/** Every page of Apple's that the sources name. */
function citedPages() {
  const src = path.join(root, 'src');
  const pages = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith(`apple${path.sep}`))
    .flatMap((file) => {
      const text = readFileSync(path.join(src, file), 'utf8').replaceAll(
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as a source writes it
        '${APPLE}/',
        'https://developer.apple.com/documentation/',
      );
      return [...text.matchAll(/https:\/\/developer\.apple\.com\/[^\s'"`<>${}|]+/g)].map(([url]) =>
        url.replace(/[.,;]+$/, '').replace(/(?<=^[^(]*)\)+$/, ''),
      );
    });
  // The beginning of addresses is none.
  return [...new Set(pages)].filter((url) => url !== 'https://developer.apple.com/documentation').sort();
}

/** A row a quote, in the same order. */
function writeDays(quotes) {
  const file = path.join(root, 'src', 'quotes', 'quotes.ts');
  let row = 0;
  const text = readFileSync(file, 'utf8').replace(/checked: '[\d-]+'/g, (was) => {
    const { standing } = quotes[row++] ?? {};
    return standing === 'present' ? `checked: '${day}'` : was;
  });
  if (row !== quotes.length) throw new Error('src/quotes/quotes.ts has not as many days as quotes.');
  writeFileSync(file, text);
}
