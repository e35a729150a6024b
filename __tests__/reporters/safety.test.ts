import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotations, cleanStepLine, writeLine } from '../../src/reporters/annotations.ts';
import { codeMarkdown, proseMarkdown } from '../../src/reporters/escape-markdown.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { quiet } from '../../src/reporters/quiet.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { text } from '../../src/reporters/text.ts';
import { xcode } from '../../src/reporters/xcode.ts';
import { hostile, reportOf } from './hostile-report.ts';
import { CONTEXT, finding, HOSTILE, ON_GITHUB, REPORT } from './sample-report.ts';

const RUNS = { numRuns: 300 };

/** The runner's own reading of a line: a command at its start, or the old form anywhere. */
function commandsIn(output: string): string[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const current = /^\s*::([\w-]+)(?: [^\n]*?)?::/.exec(line);
    const old = /##\[([^\]]*)\]/.exec(line);
    return [...(current ? [current[1] ?? ''] : []), ...(old && !current ? [old[1] ?? ''] : [])];
  });
}

describe('what a repository says is no command of the runner', () => {
  test.each([
    ['text', text, []],
    ['markdown', markdown, []],
    ['json', json, []],
    ['sarif', sarif, []],
    ['annotations', annotations, ['error']],
    ['xcode', xcode, []],
    ['gitlab', gitlab, []],
    ['junit', junit, []],
    ['quiet', quiet, []],
  ] as const)('%s', (_, reporter, allowed) => {
    const check = (says: string) => {
      for (const context of [CONTEXT, ON_GITHUB])
        expect(commandsIn(reporter(reportOf(says), context))).toEqual([...allowed]);
    };
    check(HOSTILE);
    fc.assert(fc.property(hostile, check), { numRuns: 150 });
  });

  test('nor where annotations do not fit', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        const { findings } = reportOf(says);
        const many = { ...REPORT, findings: Array.from({ length: 12 }, () => findings[0] ?? finding()) };
        const kinds = commandsIn(annotations(many, CONTEXT));
        expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'error'), 'group', 'endgroup']);
      }),
      { numRuns: 100 },
    );
  });

  test('nor in a single command', () => {
    fc.assert(
      fc.property(hostile, hostile, (message, value) => {
        const line = writeLine(cleanStepLine({ kind: 'warning', title: value, message }));
        expect(line.split(/[\r\n]/)).toHaveLength(2);
        expect(commandsIn(line)).toEqual(['warning']);
        const [, properties = ''] = /^::warning title=(.*?)::/.exec(line) ?? [];
        expect(properties).not.toMatch(/[,:]/);
      }),
      RUNS,
    );
  });
});

describe('what a repository says does nothing to a terminal', () => {
  test('text holds no control, escape, bidirectional or half character', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        const output = text(reportOf(says), CONTEXT);
        expect(output.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
      }),
      RUNS,
    );
  });
});

describe('what a repository says is text in Markdown', () => {
  /** What stays of a line when code spans and escapes are taken out, in the order a parser reads them. */
  const bare = (line: string) => {
    let left = '';
    for (let index = 0; index < line.length; index += 1) {
      if (line[index] === '\\' && /[\\`*_[\]~!|\-+=.)]/.test(line[index + 1] ?? '')) {
        left += '·';
        index += 1;
      } else if (line[index] === '`') {
        const [fence = ''] = /^`+/.exec(line.slice(index)) ?? [];
        const rest = line.slice(index + fence.length);
        const closing = [...rest.matchAll(/`+/g)].find(([run]) => run.length === fence.length);
        if (closing) left += ' CODE ';
        else left += fence;
        index += closing ? fence.length * 2 + closing.index - 1 : fence.length - 1;
      } else left += line[index];
    }
    return left.replaceAll('<span>$</span>', '·').replaceAll(/&(?:lt|gt|amp|#124);/g, '·');
  };

  test('a sentence has no sign left that Markdown or GitHub reads', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        const left = bare(proseMarkdown(says));
        expect(left).not.toMatch(/[\\`*_[\]<>&|~$\n\r]/);
        expect(left).not.toMatch(/[@#](?!\u200b)|:\/\/|www\.|GH-\d|:[\w+-]+:|##\[/i);
        expect(left).not.toMatch(/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i);
      }),
      { numRuns: 1000 },
    );
  });

  test('code ends where it should', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        const output = codeMarkdown(says);
        const [, fence = '', inner = ''] = /^(`+)([\s\S]*?[^`])\1$/.exec(output) ?? [];
        expect(fence.length).toBeGreaterThan(0);
        expect([...inner.matchAll(/`+/g)].every(([run]) => run.length !== fence.length)).toBe(true);
        expect(output).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 1000 },
    );
  });

  /** Cells of a table row as GitHub's parser splits them: a backslash takes the next sign with it. */
  const cells = (row: string) => row.replaceAll(/\\[\s\S]/g, '').split('|').length - 2;

  test('a table keeps its columns', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        expect(cells(`| ${codeMarkdown(says, 'cell')} | ${proseMarkdown(says, 'cell')} | x |`)).toBe(3);
        let columns = 0;
        for (const line of markdown(reportOf(says), ON_GITHUB).split('\n')) {
          if (!line.startsWith('|')) columns = 0;
          else {
            columns ||= cells(line);
            expect(cells(line)).toBe(columns);
          }
        }
      }),
      RUNS,
    );
  });

  test('links lead to lines of the commit, to Apple and to us', () => {
    const allowed = new RegExp(
      `^(${ON_GITHUB.blobUrl}|https://developer\\.apple\\.com/|https://github\\.com/clinical-records-check/clinical-records-check)[\\w%~./#-]*$`,
    );
    fc.assert(
      fc.property(hostile, (says) => {
        for (const context of [CONTEXT, ON_GITHUB])
          for (const line of markdown(reportOf(says), context).split('\n'))
            for (const [, url = ''] of bare(line).matchAll(/\]\(([^)]*)\)?/g)) expect(url).toMatch(allowed);
      }),
      RUNS,
    );
  });
});
