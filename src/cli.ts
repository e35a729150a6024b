#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from './check.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { helpText, type OptionValues, parseCommandLine, UsageError, unknownName } from './options.ts';
import { withProgress } from './progress.ts';
import { annotations } from './reporters/annotations.ts';
import { appReviewNotes } from './reporters/app-review-notes.ts';
import { explain, listRules } from './reporters/explain.ts';
import { html } from './reporters/html.ts';
import { json } from './reporters/json.ts';
import { markdown } from './reporters/markdown.ts';
import { listNotices } from './reporters/notices.ts';
import { sarif } from './reporters/sarif.ts';
import { text } from './reporters/text.ts';
import { type RunOptions, run } from './run.ts';
import { NAME, VERSION } from './tool.ts';
import type { Reporter } from './types.ts';
import { EXIT_CODE } from './verdict.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = { text, json, sarif, markdown, github: annotations, html };

async function main(args: readonly string[]): Promise<number> {
  const { values, path: folder, isInit } = parseCommandLine(args);
  const answer = answerOnly(values);
  if (answer !== undefined) return print(answer, values);

  const base = values.text('base');
  const options: RunOptions = {
    root: path.resolve(folder),
    values,
    readNamed,
    writeNamed,
    checkUrls: !values.flag('no-urls'),
    release: false,
    ...(base !== undefined && { base: { revision: base } }),
  };
  if (isInit) {
    const { writeStartingFiles } = await import('./init/write-starting-files.ts');
    return print(`${(await writeStartingFiles(options)).join('\n')}\n`, values);
  }
  const diff = await mend(options);
  const report = await withProgress(terminal(), (progress) => run({ ...options, progress }));
  if (diff !== undefined) {
    print(diff, values);
    return EXIT_CODE[report.verdict];
  }
  for (const notice of listNotices(report)) process.stderr.write(`${notice.replaceAll(/^/gm, `${NAME}: `)}\n`);
  const reporter = values.flag('app-review-notes')
    ? appReviewNotes
    : (REPORTERS[values.text('format') ?? 'text'] ?? text);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && !values.text('output');
  print(reporter(report, { colour, prefix: '' }), values);
  return EXIT_CODE[report.verdict];
}

/** Writes the mends before the check, so that the report tells what is left. With `--dry-run`: their diff, unwritten. */
async function mend(options: RunOptions): Promise<string | undefined> {
  const isDry = options.values.flag('dry-run');
  if (!options.values.flag('fix')) {
    if (isDry) throw new UsageError('--dry-run goes with --fix.');
    return undefined;
  }
  const { previewMends, writeMends } = await import('./mend.ts');
  const { diff, lines } = isDry ? await previewMends(options) : { diff: undefined, lines: await writeMends(options) };
  for (const line of lines) process.stderr.write(`${NAME}: ${line}\n`);
  return diff;
}

function terminal() {
  return { isTTY: process.stderr.isTTY === true, write: (text: string) => process.stderr.write(text) };
}

/** What needs no repository. */
function answerOnly(values: OptionValues): string | undefined {
  if (values.flag('help')) return helpText();
  if (values.flag('version')) return `${NAME} ${VERSION}\n`;
  const rules = [...RULES, ...HOUSE_RULES];
  if (values.flag('list-rules')) return listRules(rules);
  const id = values.text('explain');
  if (id === undefined) return undefined;
  const rule = rules.find((one) => one.id === id);
  if (!rule)
    throw unknownName(
      id,
      rules.map((one) => one.id),
      'rule',
    );
  return explain(rule);
}

function print(output: string, values: OptionValues): number {
  const file = values.text('output');
  if (file === undefined) process.stdout.write(output);
  else writeNamed(file, output);
  return 0;
}

function readNamed(name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch (error) {
    throw new UsageError(`"${name}" cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function writeNamed(name: string, content: string): void {
  try {
    writeFileSync(name, content);
  } catch (error) {
    throw new UsageError(`"${name}" cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}

// Who stopped reading (`| head`) has seen enough: the verdict stands. A report that is lost is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = 4;
  process.stderr.write(`${NAME}: the report could not be written: ${error.message}.\n`);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 4;
  const message =
    error instanceof UsageError
      ? `${NAME}: ${error.message}`
      : (error instanceof Error && error.stack) || String(error);
  process.stderr.write(`${message}\n`);
}
