// Renders comments of hostile repositories as GitHub does, and holds them to one rule: what a repository says changes
// the words of a comment and nothing else. Usage: node scripts/validate-comment.mjs FOLDER [RUNS]
// FOLDER holds the packages that scripts/github-markdown.mjs names; with Debian's cmark-gfm each comment is also read by
// GitHub's own parser.
import fc from 'fast-check';
import { compileReporters } from './compile-reporters.mjs';
import { loadGitHubMarkdown } from './github-markdown.mjs';

const [folder = '.', runs = '300'] = process.argv.slice(2);
const { parse, render, renderByGitHub } = await loadGitHubMarkdown(folder);
const load = compileReporters();
const { hostile, reportOf } = await load('__tests__/reporters/hostile-report.ts');
const { ON_GITHUB, HOSTILE } = await load('__tests__/reporters/sample-report.ts');
const { markdown } = await load('src/reporters/markdown.ts');

/** Tags that a comment may hold, and those that a name in backticks or a dollar sign may add to it. */
const WORDS_ONLY = new Set(['code', 'span']);
const OUR_HTML = /^(<br>|<sub>|<\/sub>|<span>|<\/span>|<details( open)?><summary>.*<\/summary>|<\/details>)$/s;

/** What GitHub's filters turn into links or pictures, and its formulas. They leave code alone. */
const REFERENCES =
  /(^|[^\w`])@[a-z\d]|#\d|\bGH-\d|\b(GHSA|CVE)-\w|:\/\/|\bwww\.|:[a-z\d_+-]+:|(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i;

const renderers = [render, ...(renderByGitHub ? [renderByGitHub] : [])].map((one) => ({
  render: one,
  expected: outline(one(markdown(reportOf('words'), ON_GITHUB))),
}));

function check(says) {
  const page = markdown(reportOf(says), ON_GITHUB);
  visit(parse(page), (node) => {
    if (node.type === 'html' && !OUR_HTML.test(node.value.trim())) throw new Error(`HTML of its own: ${node.value}`);
    if (node.type === 'code') throw new Error(`A code block of its own: ${node.value}`);
  });
  for (const renderer of renderers) checkPage(renderer.render(page), renderer.expected);
}

function checkPage(tree, expected) {
  const found = outline(tree);
  if (found !== expected) throw new Error(difference(found, expected));
  visit(tree, (node, parents) => {
    if (node.type !== 'text' || parents.some(({ tagName }) => tagName === 'code' || tagName === 'a')) return;
    const [reference] = REFERENCES.exec(node.value) ?? [];
    if (reference) throw new Error(`GitHub would take ${JSON.stringify(reference)} for more than text: ${node.value}`);
    if (node.value.includes('$') && parents.at(-1)?.tagName !== 'span') throw new Error(`A formula: ${node.value}`);
  });
}

function difference(found, wanted) {
  const [lines, others] = [found.split('\n'), wanted.split('\n')];
  const index = lines.findIndex((line, at) => line !== others[at]);
  return `Another page from its element ${index} on: ${lines.slice(index - 2, index + 3).join(' / ')}, not ${others.slice(index - 2, index + 3).join(' / ')}`;
}

/** The elements of a page, indented, and where its links lead; the words left out. */
function outline(tree) {
  const lines = [];
  visit(tree, (node, parents) => {
    if (node.type !== 'element' || WORDS_ONLY.has(node.tagName)) return;
    const depth = parents.filter(({ tagName }) => tagName !== undefined && !WORDS_ONLY.has(tagName)).length;
    // A link to a line holds the name of the file, which is the repository's; the host and commit are not.
    const target =
      node.properties?.href === undefined
        ? ''
        : ` ${String(node.properties.href).replace(/(\/blob\/[0-9a-f]{40}\/)ios%20app\/[\w%.~/-]*/, '$1FILE')}`;
    lines.push(`${' '.repeat(depth)}${node.tagName}${target}`);
  });
  return lines.join('\n');
}

function visit(node, act, parents = []) {
  act(node, parents);
  for (const child of node.children ?? []) visit(child, act, [...parents, node]);
}

check(HOSTILE);
fc.assert(fc.property(hostile, check), { numRuns: Number(runs) });
const readers = renderByGitHub ? 'two parsers' : 'one parser (cmark-gfm is not installed)';
console.log(`${Number(runs) + 1} hostile comments, ${readers}: every one is the same page with other words.`);
