// Markdown as GitHub renders it in a comment, as near as packages come: its flavour of Markdown and its own sanitizer,
// and where Debian's package cmark-gfm is installed, also GitHub's own parser.
// The packages are not among the project's own; install them into a folder and pass it:
//   npm install --no-save --prefix FOLDER unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 \
//     rehype-raw@7.0.0 rehype-sanitize@6.0.0 rehype-stringify@10.0.1 github-markdown-css@5.9.0

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads the packages that stand in `folder/node_modules`. */
export async function loadGitHubMarkdown(folder) {
  const packages = path.resolve(folder, 'node_modules');
  if (!existsSync(packages))
    throw new Error(`${packages} is not there. Install what scripts/github-markdown.mjs names.`);
  const require = createRequire(path.join(packages, 'here.js'));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { unified } = await load('unified');
  const [parse, gfm, rehype, raw, sanitize, stringify] = await Promise.all(
    ['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'].map(
      async (name) => (await load(name)).default,
    ),
  );
  const parser = unified().use(parse).use(gfm);
  const cleaner = unified().use(raw).use(sanitize);
  const renderer = parser().use(rehype, { allowDangerousHtml: true }).use(raw).use(sanitize);
  const style = (mode) =>
    readFileSync(path.join(packages, 'github-markdown-css', `github-markdown-${mode}.css`), 'utf8');
  return {
    /** The tree of the Markdown itself. */
    parse: (markdown) => parser.parse(markdown),
    /** The tree of what a reader's browser gets. */
    render: (markdown) => renderer.runSync(renderer.parse(markdown)),
    /** The same by GitHub's own parser; undefined where it is not installed. */
    renderByGitHub:
      spawnSync('cmark-gfm', ['--version']).status === 0
        ? (markdown) => cleaner.runSync({ type: 'root', children: [{ type: 'raw', value: cmark(markdown) }] })
        : undefined,
    /** A page that shows it as a comment. `mode` is `light` or `dark`. */
    page: (markdown, mode) => commentPage(String(renderer().use(stringify).processSync(markdown)), style(mode), mode),
  };
}

function cmark(markdown) {
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes'].flatMap((name) => [
    '-e',
    name,
  ]);
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
}

const COLOURS = {
  light: { page: '#ffffff', border: '#d1d9e0', head: '#f6f8fa', text: '#59636e' },
  dark: { page: '#0d1117', border: '#3d444d', head: '#151b23', text: '#9198a1' },
};

function commentPage(html, css, mode) {
  const { page, border, head, text } = COLOURS[mode];
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; padding: 12px; background: ${page}; }
.comment { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
.author { background: ${head}; color: ${text}; border-bottom: 1px solid ${border}; padding: 8px 16px; font: 14px/1.5 'Liberation Sans', sans-serif; }
.markdown-body { padding: 16px; font-size: 14px; font-family: 'Liberation Sans', 'Noto Color Emoji', sans-serif; }
</style><div class="comment"><div class="author"><b>github-actions</b> bot</div><div class="markdown-body">${html}</div></div>`;
}
