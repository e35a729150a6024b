/**
 * Sources of Objective-C that come to clinical code by includes and flags that take a second look.
 */
import { appWith, type Layout, phaseOf } from './odd-names.ts';
import type { TestFiles } from './repositories.ts';

const including =
  (lines: string, settings: Readonly<Record<string, string | string[]>> = {}, file = 'Inner/imp.inc'): Layout =>
  ({ objc }) =>
    appWith({ 'S.m': `#import <Foundation/Foundation.h>\n${lines}\n`, [file]: objc }, { sources: ['S.m'], settings });

const USES_PACKAGE = { localPackages: ['Records'] };
const inPackage =
  (lines: string, settings: string, file = 'Records/Inner/imp.inc'): Layout =>
  ({ objc }) =>
    appWith(
      {
        'Records/Package.swift': `// swift-tools-version:5.9
import PackageDescription
let package = Package(name: "Records", products: [.library(name: "Records", targets: ["Records"])], targets: [
  .target(name: "Records", ${settings}),
])
`,
        'Records/Sources/Records/S.m': `#import <Foundation/Foundation.h>\n${lines}\nvoid LoadRecords(HKHealthStore *store) { load(store); }\n`,
        'Use.m': 'void LoadRecords(HKHealthStore *);\nvoid use(HKHealthStore *store) { LoadRecords(store); }\n',
        [file]: objc,
      },
      { sources: ['Use.m'], packages: [{ product: 'Records', package: 'Records' }] },
      USES_PACKAGE,
    );

/** Found, and judged as any other source. */
export const INCLUDED: Readonly<Record<string, Layout>> = {
  'by a macro': including('#define F "Inner/imp.inc"\n#include F'),
  'by a macro that a setting defines': including('#include F', {
    GCC_PREPROCESSOR_DEFINITIONS: ['F=\\"Inner/imp.inc\\"'],
  }),
  'between comments': including('/**/#/*x*/include/*y*/"Inner/imp.inc"'),
  'by a digraph': including('%:include "Inner/imp.inc"'),
  'by include_next': including('#include_next "Inner/imp.inc"'),
  'by a folder among the flags': including('#include "imp.inc"', { OTHER_CFLAGS: ['-IInner'] }),
  'by a folder after a flag': including(
    '#include <imp.inc>',
    { OTHER_CFLAGS: ['-isystem', '$(SRCROOT)/Pods'] },
    'Pods/imp.inc',
  ),
  'by a flag of the file alone': ({ objc }) =>
    phaseOf(
      'path = S.m; sourceTree = SOURCE_ROOT;',
      { 'S.m': 'int x;\n', 'Inner/imp.inc': objc },
      { entry: 'settings = {COMPILER_FLAGS = "-include Inner/imp.inc"; };' },
    ),
  'by the language that a flag of the file tells': ({ objc }) =>
    phaseOf(
      'path = S.c; sourceTree = SOURCE_ROOT;',
      { 'S.c': objc },
      { entry: 'settings = {COMPILER_FLAGS = "-x objective-c"; };' },
    ),
  'by a folder that a package names': inPackage(
    '#include <imp.inc>',
    'cSettings: [.define("X"), .headerSearchPath("../../Inner")]',
  ),
  'by a folder that a package names for C++': inPackage(
    '#include <imp.inc>',
    'cxxSettings: [.headerSearchPath("../../Inner")]',
  ),
  'by a folder among the flags of a package': inPackage(
    '#include <imp.inc>',
    'cSettings: [.unsafeFlags(["-I", "Inner"])]',
  ),
  'by a macro of a package': inPackage(
    '#include F',
    String.raw`cSettings: [.headerSearchPath("../.."), .define("F", to: "\"Inner/imp.inc\"")]`,
  ),
  'before all else, by a flag of a package': inPackage(
    'int x;',
    'cSettings: [.unsafeFlags(["-include", "Inner/imp.inc"], .when(platforms: [.iOS]))]',
  ),
  'by the language that a setting tells': ({ objc }) =>
    appWith({ 'S.c': objc }, { sources: ['S.c'], settings: { GCC_INPUT_FILETYPE: 'sourcecode.c.objc' } }),
};

const KIT = '#import <HealthKit/HealthKit.h>\n';

/** A macro that nothing defines, in a target with HealthKit. */
export const OPEN: TestFiles = appWith({ 'S.m': `${KIT}#include NOWHERE\n` }, { sources: ['S.m'] });

/** A name of records that a package defines. */
export const DEFINED = (platforms: string): TestFiles =>
  inPackage(
    '#import <HealthKit/HealthKit.h>\nvoid f(void) { [HKObjectType QQ:nil]; }',
    `cSettings: [.define("QQ", to: "clinicalTypeForIdentifier"${platforms})]`,
  )({
    ...{ swift: '', objc: '' },
  });

/** Nothing to tell. */
export const PLAIN: Readonly<Record<string, TestFiles>> = {
  'a macro that nothing defines, without HealthKit': appWith({ 'S.m': '#include NOWHERE\n' }, { sources: ['S.m'] }),
  'a macro that is asked for first': appWith(
    { 'S.m': `${KIT}#ifdef CONFIG_FILE\n#include CONFIG_FILE\n#endif\n` },
    { sources: ['S.m'] },
  ),
};
