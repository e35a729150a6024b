/** Loops that ask: after a round, which therefore runs before anybody asks, or before it, and what is asked runs too. */
import { describe } from 'vitest';
import { bothFlows, type Language, type Row, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C, screen } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Write = (body: string, test: string, before: string) => string;

/** What each row asks: `count` is never what it is compared with before the first round. */
const rows = (after: Write, before: Write, start: string, again: string, next: (use: string) => string): Rows => [
  ['a round before it is asked', (make, use) => after(`${use(make)}\n ${again}`, 'count == 200', start)] satisfies Row,
  ['a round before a flag is asked', (make, use) => after(use(make), 'false', start)] satisfies Row,
  ['what is asked after a round', (make, use) => next(use(make)) + after(again, 'next()', start)] satisfies Row,
  ['what is asked before a round', (make, use) => next(use(make)) + before(again, 'next()', start)] satisfies Row,
];

const TOLD: readonly (readonly [name: string, language: Language, rows: Rows])[] = [
  [
    'Swift',
    SWIFT,
    rows(
      (body, test, start) => `func go() { ${start}\n repeat { ${body} } while ${test} }`,
      (body, test, start) => `func go() { ${start}\n while ${test} { ${body} } }`,
      'var count = 0',
      'count = page.count',
      (use) => `func next() -> Bool { ${use}\n return page.isEmpty }\n`,
    ),
  ],
  [
    'Objective-C',
    OBJECTIVE_C,
    [
      [
        'a round before it is asked',
        (make, use) =>
          screen(
            `- (void)viewDidLoad { NSUInteger count = 0;\n do { ${use(make)}\n count = self.page.count; } while (count == 200); }`,
          ),
      ],
      [
        'a round before a flag is asked',
        (make, use) => screen(`- (void)viewDidLoad { do { ${use(make)} } while (NO); }`),
      ],
      [
        'what is asked after a round',
        (make, use) =>
          screen(
            `- (BOOL)next { ${use(make)}\n return self.page.count > 0; }\n- (void)viewDidLoad { NSUInteger count = 0;\n do { count = 1; } while ([self next]); }`,
          ),
      ],
      [
        'what is asked before a round',
        (make, use) =>
          screen(
            `- (BOOL)next { ${use(make)}\n return self.page.count > 0; }\n- (void)viewDidLoad { NSUInteger count = 0;\n while ([self next]) { count = 1; } }`,
          ),
      ],
    ],
  ],
  [
    'TypeScript',
    JAVASCRIPT,
    rows(
      (body, test, start) => `export function go() { ${start};\n do { ${body} } while (${test}); }`,
      (body, test, start) => `export function go() { ${start};\n while (${test}) { ${body} } }`,
      'let count = 0',
      'count = page.length;',
      (use) => `function next() { ${use}\n return page.length > 0; }\n`,
    ),
  ],
  [
    'Dart',
    DART,
    rows(
      (body, test, start) => `void go() { ${start};\n do { ${body} } while (${test}); }`,
      (body, test, start) => `void go() { ${start};\n while (${test}) { ${body} } }`,
      'var count = 0',
      'count = page.length;',
      (use) => `bool next() { ${use}\n return page.isNotEmpty; }\n`,
    ),
  ],
  [
    'C#',
    C_SHARP,
    rows(
      (body, test, start) =>
        `public class Page { bool next() => true;\n public void Go() { ${start};\n do { ${body} } while (${test}); } }`,
      (body, test, start) => `public class Page { public void Go() { ${start};\n while (${test}) { ${body} } } }`,
      'var count = 0',
      'count = page.Count;',
      () => '',
    ).slice(0, 2),
  ],
  [
    'C#, what is asked',
    C_SHARP,
    [
      [
        'after a round',
        (make, use) =>
          `public class Page { bool Next() { ${use(make)}\n return true; }\n public void Go() { var count = 0;\n do { count += 1; } while (Next()); } }`,
      ],
      [
        'before a round',
        (make, use) =>
          `public class Page { bool Next() { ${use(make)}\n return true; }\n public void Go() { var count = 0;\n while (Next()) { count += 1; } } }`,
      ],
    ],
  ],
  [
    'Kotlin',
    KOTLIN,
    rows(
      (body, test, start) => `fun go() { ${start}\n do { ${body} } while (${test}) }`,
      (body, test, start) => `fun go() { ${start}\n while (${test}) { ${body} } }`,
      'var count = 0',
      'count = page.size',
      (use) => `fun next(): Boolean { ${use}\n return page.isNotEmpty() }\n`,
    ),
  ],
];

describe.each(TOLD)('%s', (_, language, told) => bothFlows(language, told));
