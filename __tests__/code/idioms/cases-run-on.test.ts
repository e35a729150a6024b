/** A case that runs on into the next: what stands there happens of it too, and nothing behind that. */

import { describe } from 'vitest';
import { bothFlows, OF_TYPES } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const LEVELS = 'enum Level { case full, usual, brief }\n';

describe('Swift', () => {
  bothFlows(SWIFT, [
    [
      '`fallthrough`',
      (make, use, _each, other) =>
        `${LEVELS}func go(_ level: Level) { switch level { case .full: print(1); fallthrough\n case .usual: ${use(make)}\n case .brief: ${use(other)} } }\nfunc start() { go(.full) }`,
      OF_TYPES,
    ],
    [
      '`fallthrough` twice',
      (make, use) =>
        `${LEVELS}func go(_ level: Level) { switch level {\n case .full:\n print(1)\n fallthrough\n case .usual:\n fallthrough\n case .brief:\n ${use(make)} } }\nfunc start() { go(.full) }`,
    ],
    [
      'into what is left',
      (make, use) =>
        `${LEVELS}func go(_ level: Level) { switch level {\n case .full:\n print(1)\n fallthrough\n default:\n ${use(make)} } }\nfunc start() { go(.full) }`,
    ],
    [
      'where a test holds',
      (make, use) =>
        `${LEVELS}func go(_ level: Level, _ more: Bool) { switch level {\n case .full:\n if more { fallthrough }\n case .usual:\n ${use(make)}\n case .brief: break } }\nfunc start(_ more: Bool) { go(.full, more) }`,
    ],
    [
      'what it fills before',
      (make, use) =>
        `${LEVELS}func go(_ level: Level) { var all: [VALUE] = []\n switch level {\n case .full:\n all.append(${make})\n fallthrough\n case .usual:\n for one in all { ${use('one')} }\n case .brief: break } }\nfunc start() { go(.full) }`,
    ],
  ]);
});

describe('Objective-C', () => {
  bothFlows(OBJECTIVE_C, [
    [
      'a case without `break`',
      (make, use, _each, other) =>
        `typedef NS_ENUM(NSInteger, Level) { LevelFull, LevelUsual, LevelBrief };\n@implementation Go\n- (void)go:(Level)level { switch (level) { case LevelFull: NSLog(@"1"); case LevelUsual: ${use(make)} break; case LevelBrief: ${use(other)} break; } }\n- (void)start { [self go:LevelFull]; }\n@end`,
      OF_TYPES,
    ],
    [
      'into what is left',
      (make, use) =>
        `typedef NS_ENUM(NSInteger, Level) { LevelFull, LevelUsual, LevelBrief };\n@implementation Go\n- (void)go:(Level)level { switch (level) { case LevelFull: { NSLog(@"1"); }\n default: ${use(make)} break; } }\n- (void)start { [self go:LevelFull]; }\n@end`,
    ],
  ]);
});

describe('JavaScript', () => {
  bothFlows(JAVASCRIPT, [
    [
      'a case without `break`',
      (make, use, _each, other) =>
        `function go(level) { switch (level) { case 'full': console.info(1); case 'usual': ${use(make)}; break; case 'brief': ${use(other)}; } }\nexport function start() { go('full'); }`,
      OF_TYPES,
    ],
    [
      'into what is left',
      (make, use) =>
        `function go(level) { switch (level) { case 'full': { console.info(1); }\n default: { ${use(make)}; break; } } }\nexport function start() { go('full'); }`,
    ],
  ]);
});

describe('a case that ends in each of its branches', () => {
  const ends = (end: string) => (make: string, use: (value: string) => string, _each: unknown, other: string) =>
    `function go(level) { switch (level) { case 'full': { ${use(make)}; ${end} }\n case 'usual': ${use(other)}; break; } }\nexport function start() { go('full'); }`;
  bothFlows(JAVASCRIPT, [
    ['in a test', ends('if (level.length > 1) { return 1; } else { return 2; }'), OF_TYPES],
    ['in a block', ends('{ return 1; }'), OF_TYPES],
    ['in what is tried and caught', ends('try { return 1; } catch (error) { return 2; }'), OF_TYPES],
    ['at last', ends('try { console.info(1); } finally { return 2; }'), OF_TYPES],
    [
      'in a test in a block',
      ends('{ if (level) { throw 1; } else if (level === 2) { return 1; } else { return 3; } }'),
      OF_TYPES,
    ],
  ]);
});

describe('C#', () => {
  bothFlows(C_SHARP, [
    [
      '`goto case`',
      (make, use, _each, other) =>
        `enum Level { Full, Usual, Brief }\nclass Go { void Run(Level level) { switch (level) { case Level.Full: System.Console.Beep(); goto case Level.Usual; case Level.Brief: ${use(other)} break; case Level.Usual: ${use(make)} break; } }\n public void Start() { Run(Level.Full); } }`,
      OF_TYPES,
    ],
    [
      '`goto default`',
      (make, use) =>
        `enum Level { Full, Usual, Brief }\nclass Go { void Run(Level level) { switch (level) { case Level.Full: System.Console.Beep(); goto default; default: ${use(make)} break; } }\n public void Start() { Run(Level.Full); } }`,
    ],
  ]);
});
