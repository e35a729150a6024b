/**
 * A report that says hostile things in each field that its schema has: nothing of it acts on the log of a runner, on a
 * terminal or on the reader of a page, and no credential in it is shown.
 */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { readReport } from '../../src/companion/read-report.ts';
import { reportFromJson } from '../../src/companion/report-from-json.ts';
import { html } from '../../src/reporters/html.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { quiet } from '../../src/reporters/quiet.ts';
import { stepLog } from '../../src/reporters/step-log.ts';
import { text } from '../../src/reporters/text.ts';
import type { Report } from '../../src/types.ts';
import { reportOfSchema } from './report-of-schema.ts';

const TOKEN = `ghp_${'0123456789abcdefghij'.repeat(2).slice(0, 36)}`;
const SAYS = [
  '\n::error::z',
  '\r::stop-commands::x',
  'x ##[error]y',
  '\u001b[41mred\u202eback\u2066in\u0007',
  `https://evil.example/${TOKEN}`,
  '<img src=x onerror=alert(1)></details><!--',
  '@octocat [link](https://evil.example) ![i](//evil.example/x)',
];
/** Our own colours; the text has no other number. */
const OURS = new RegExp(`${String.fromCharCode(27)}\\[(?:1|2|22|31|32|33|34|35|36|39)m`, 'g');
const CONTEXT = { colour: false, prefix: '' };

async function hostileReport(says: string): Promise<Report> {
  const { report, notice } = await readReport(Buffer.from(JSON.stringify(reportOfSchema(says))));
  expect(notice).toBeUndefined();
  if (report === undefined) throw new Error(notice);
  return reportFromJson(report, RULES, { failOn: 'error', newOnly: false, passesWithoutApp: false });
}

describe.each([
  [
    'the log of the step',
    (report: Report) =>
      stepLog(report, CONTEXT)
        .replace('::group::', '')
        .replace(/::endgroup::\n$/, ''),
  ],
  ['text', (report: Report) => text(report, CONTEXT)],
  ['quiet', (report: Report) => quiet(report, CONTEXT)],
  ['Markdown', (report: Report) => markdown(report, CONTEXT)],
  ['HTML', (report: Report) => html(report, CONTEXT)],
])('%s', (name, write) => {
  test.each(SAYS)('%j', async (says) => {
    const written = write(await hostileReport(says));
    const plain = name === 'the log of the step' ? written.replaceAll(OURS, '') : written;
    expect(plain).not.toMatch(/^\s*::[\w-]|##\[/m);
    if (name !== 'HTML') expect(plain).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(plain).not.toContain(TOKEN);
    if (name === 'HTML') expect(plain).not.toMatch(/<img src=x/);
    if (name !== 'Markdown') return;
    const prose = plain
      .replaceAll(/\\[`~\\]/g, '')
      .replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/g, '')
      .replaceAll(/<code>.*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '');
    expect(prose).not.toMatch(/(?<!\\)<img|(?<![\\\w])@octocat|(?<!\\)\]\((?:https:)?\/\/evil/);
  });
});
