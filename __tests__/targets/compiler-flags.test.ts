import { describe, expect, test } from 'vitest';
import { check, pbxproj, type TestSettings } from './xcode-project.ts';

const FILES = { 'S.m': '', 'clin.h': '', clin: '', 'x.rsp': '-include "clin.h"', 'y.cfg': '@x.rsp' };

const built = (settings: TestSettings, more: Record<string, string> = {}) =>
  check({ targets: [{ name: 'App', sources: ['S.m'], settings }] }, { ...FILES, ...more }).build('App');

describe('a header that flags of the compiler name', () => {
  test.each<[string, string]>([
    ['OTHER_CFLAGS', '-include clin.h'],
    ['OTHER_CPLUSPLUSFLAGS', '-imacros clin.h'],
    ['WARNING_CFLAGS', '-Wall -include clin.h'],
    ['OPTIMIZATION_CFLAGS', '-include clin.h'],
    ['OTHER_CFLAGS_normal', '-include clin.h'],
    ['PER_ARCH_CFLAGS_arm64', '-include clin.h'],
    ['OTHER_CFLAGS', '@x.rsp'],
    ['OTHER_CFLAGS', '@y.cfg'],
    ['OTHER_CFLAGS', '--config=y.cfg'],
    ['OTHER_CFLAGS', '--config x.rsp'],
    ['OTHER_CFLAGS', '-Xclang -include -Xclang clin.h'],
    ['OTHER_CFLAGS', '-Xpreprocessor -include -Xpreprocessor clin.h'],
    ['OTHER_CFLAGS', '-Wp,-include,clin.h'],
    ['OTHER_CFLAGS', '--include=clin.h'],
    ['OTHER_CFLAGS', '--include clin.h'],
    ['OTHER_CFLAGS', '-includeclin.h'],
  ])('%s = %s', (setting, value) => {
    expect(built({ [setting]: value }).sources).toContain('clin.h');
  });

  test.each([
    ['OTHER_CFLAGS', '-include-pch clin.h'],
    ['OTHER_CFLAGS', '@circle.rsp'],
    ['OTHER_LDFLAGS', '-include clin.h'],
  ])('not %s = %s', (setting, value) => {
    expect(built({ [setting]: value }, { 'circle.rsp': '@circle.rsp' }).sources).toEqual(['S.m']);
  });

  test('of one file in a synchronized folder', () => {
    const text = pbxproj({
      targets: [{ name: 'App', folders: ['Code'] }],
      folders: { Code: { exceptions: { App: ['Gone.m'] } } },
    }).replace(
      /isa = PBXFileSystemSynchronizedBuildFileExceptionSet;/,
      '$& additionalCompilerFlagsByRelativePath = { "S.m" = "-include clin.h"; };',
    );
    const files = { 'App.xcodeproj/project.pbxproj': text, 'Code/S.m': '', 'clin.h': '' };
    const found = check(undefined, files);
    expect(found.build('App').sources).toEqual(['Code/S.m', 'clin.h']);
  });
});

test('a name without an ending that is included', () => {
  expect(built({}, { 'S.m': '#include "clin"\n' }).sources).toContain('clin');
});

describe('a name that settings define', () => {
  const CALL = 'QQ=clinicalTypeForIdentifier';
  test.each<[string, string | readonly string[]]>([
    ['GCC_PREPROCESSOR_DEFINITIONS', [CALL, 'A=1']],
    ['OTHER_CFLAGS', `-D${CALL}`],
    ['OTHER_CFLAGS', `-D ${CALL}`],
    ['OTHER_CFLAGS', `--define-macro=${CALL}`],
    ['OTHER_CFLAGS', `-Xclang -D${CALL}`],
    ['GCC_PREPROCESSOR_DEFINITIONS', 'T(x)=HKClinicalTypeIdentifier##x'],
  ])('is told where it is one of clinical records: %s = %j', (setting, value) => {
    expect(built({ [setting]: value }).unseen).toMatchObject([
      { reason: expect.stringMatching(/^code of App is compiled with `\w+` for `\w+/), isOpen: true },
    ]);
  });

  test('is nothing otherwise', () => {
    expect(built({ GCC_PREPROCESSOR_DEFINITIONS: ['DEBUG=1', 'QQ=quantityTypeForIdentifier'] }).unseen).toBeUndefined();
  });
});
