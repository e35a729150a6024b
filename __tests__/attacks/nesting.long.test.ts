/**
 * Small sources that nest, double or go in circles: each a whole run of the built command.
 */
import { describe, expect, test } from 'vitest';
import { GROWN } from '../../scripts/grown-code.mjs';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, type Outcome, runCommand } from './attack.ts';

const LIMITS = { seconds: 20, memory: 1000 };

/** Where a grown file stands in an app that compiles it. */
const APPS: Readonly<Record<string, { readonly fixture: string; readonly file: string }>> = {
  swift: { fixture: 'everything-right', file: 'Carebook/RecordStore.swift' },
  'objective-c': { fixture: 'idiom-objective-c', file: 'Carebook/RecordStore.m' },
  javascript: { fixture: 'react-native-good', file: 'App.jsx' },
  dart: { fixture: 'flutter-good', file: 'lib/records.dart' },
  'c-sharp': { fixture: 'dotnet-good', file: 'Carebook/Platforms/iOS/RecordStore.cs' },
  kotlin: { fixture: 'kotlin-good', file: 'shared/src/iosMain/kotlin/health/carebook/RecordStore.kt' },
};

async function attack(language: string, files: Files): Promise<Outcome & { readonly report: Report }> {
  const { fixture = '' } = APPS[language] ?? {};
  const outcome = await runCommand(makeRepository(files, fixture), ['--format', 'json']);
  expectOrderly(outcome, LIMITS);
  const report = JSON.parse(outcome.stdout) as Report;
  expect(report.targets.length).toBeGreaterThan(0);
  return { ...outcome, report };
}

interface Report {
  readonly verdict: string;
  readonly targets: readonly unknown[];
  readonly skipped: readonly { readonly reason: string; readonly at: { readonly file: string } }[];
  readonly findings: readonly { readonly ruleId: string; readonly at: { readonly file: string } }[];
}

const grown = (language: string, construct: string, count: number): Promise<Outcome & { readonly report: Report }> => {
  const text = GROWN[language]?.constructs[construct]?.(count) ?? '';
  expect(text.length).toBeGreaterThan(0);
  return attack(language, { [APPS[language]?.file ?? '']: text });
};

describe.skipIf(NO_COMMAND)('small sources that nest', { timeout: 110_000 }, () => {
  test('352 bytes of JavaScript with 20 functions that are called at once', async () => {
    const text = `import H from 'react-native-health';
H.getClinicalRecords({ type: 'AllergyRecord' }, (e, r) => { ${'((x)=>{'.repeat(20)}console.log(x)${'})(r)'.repeat(20)} });\n`;
    expect(text.length).toBeLessThan(400);
    const { report } = await attack('javascript', { 'App.jsx': text });
    // they are followed all the same
    expect(report.findings.map(({ ruleId, at }) => `${ruleId} ${at.file}`)).toContain('clinical-data-logged App.jsx');
    expect(report.skipped).toEqual([]);
  });

  test.each([
    ['javascript', 'functions called at once', 20],
    ['javascript', 'functions handed to map', 20],
    ['javascript', 'functions handed to map', 60],
    ['swift', 'closures called at once', 20],
    ['swift', 'closures called at once', 40],
    ['swift', 'closures handed to map', 20],
    ['swift', 'closures handed to what is not known', 20],
    ['objective-c', 'blocks', 20],
    ['objective-c', 'blocks handed on', 20],
    ['dart', 'functions called at once', 20],
    ['dart', 'functions handed to map', 20],
    ['c-sharp', 'lambdas called at once', 20],
    ['c-sharp', 'lambdas handed to Select', 20],
    ['kotlin', 'lambdas called at once', 20],
    ['kotlin', 'lambdas handed to map', 20],
  ])('%s: %s, %i of them, are followed', async (language, construct, count) => {
    const { report } = await grown(language, construct, count);
    expect(report.skipped).toEqual([]);
  });

  test.each([
    ['javascript', 'elements', 300],
    ['javascript', 'elements of components', 300],
    ['javascript', 'lists of lists', 30],
    ['javascript', 'entries of entries', 40],
    ['javascript', 'functions called at once', 2000],
    ['javascript', 'elements', 2000],
    ['swift', 'closures called at once', 2000],
    ['objective-c', 'blocks', 2000],
    ['objective-c', 'macros that double', 40],
    ['dart', 'functions called at once', 2000],
    ['c-sharp', 'lambdas called at once', 2000],
    ['kotlin', 'lambdas called at once', 2000],
    ['swift', 'classes that call themselves by what they inherit', 200],
    ['swift', 'classes that inherit', 2000],
    ['javascript', 'spreads twice', 2000],
    ['javascript', 'functions in a circle', 2000],
    ['dart', 'cascades', 40],
    ['objective-c', 'macros with two meanings', 40],
  ])('%s: %s, %i of them, end', async (language, construct, count) => {
    await grown(language, construct, count);
  });

  test('what nests too deep is told with its place, and the rest of the file is read', async () => {
    const { report } = await grown('javascript', 'functions called at once', 300);
    expect(report.skipped.map(({ reason, at }) => `${at.file}: ${reason}`)).toContain(
      'App.jsx: it nests too deep here to be read; the rest of the file is read',
    );
    expect(report.findings.map(({ ruleId, at }) => `${ruleId} ${at.file}`)).toContain(
      'clinical-types-unresolved App.jsx',
    );
  });
});
