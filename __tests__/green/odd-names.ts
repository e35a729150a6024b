/**
 * Sources that a target names in ways that take a second look: by a setting, in a catalogue, in other case, by a flag.
 */
import { app, BESIDE, type TestFiles } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';

type Code = { readonly swift: string; readonly objc: string };
export type Layout = (code: Code) => TestFiles;

type Target = Parameters<typeof app>[0]['target'];

export function appWith(
  files: TestFiles['files'],
  target: Partial<Target> = {},
  rest: Omit<Parameters<typeof app>[0], 'target'> = {},
): TestFiles {
  const sources = ['Main.swift', ...(target.sources ?? [])];
  return { files: { ...BESIDE, [PROJECT]: app({ ...rest, target: { ...target, sources } }), ...files } };
}

/** One more file in a phase of its own, by the fields of its reference and of its entry. */
export function phaseOf(
  reference: string,
  files: TestFiles['files'],
  { settings = {}, entry = '' }: { settings?: Target['settings']; entry?: string } = {},
): TestFiles {
  const objects = `\t\tFILE = { isa = PBXFileReference; ${reference} };
\t\tBUILD = { isa = PBXBuildFile; fileRef = FILE; ${entry} };
\t\tPHASE = { isa = PBXSourcesBuildPhase; files = (BUILD); };\n`;
  return appWith(files, { phases: ['PHASE'], settings }, { objects });
}

/** Nothing else in the repository leads to the code. */
export const NO_HEALTHKIT = {
  'App.entitlements': '<?xml version="1.0"?><plist version="1.0"><dict></dict></plist>\n',
  'Info.plist':
    '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>org.example.app</string></dict></plist>\n',
};

/** Found, and judged as any other source. */
export const FOUND: Readonly<Record<string, Layout>> = {
  'a path from SRCROOT': ({ swift }) => appWith({ 'X/S.swift': swift }, { sources: ['$(SRCROOT)/X/S.swift'] }),
  'a path from PROJECT_DIR into a folder that is passed over': ({ swift }) =>
    appWith({ 'Pods/S.swift': swift }, { sources: ['$' + '{PROJECT_DIR}/Pods/S.swift'] }),
  'a path from a setting': ({ swift }) =>
    appWith({ 'X/S.swift': swift }, { sources: ['$(SHARED)/S.swift'], settings: { SHARED: '$(SRCROOT)/X' } }),
  'a source tree that is a setting': ({ swift }) =>
    phaseOf(
      'path = S.swift; sourceTree = SHARED;',
      { 'DerivedData/S.swift': swift },
      { settings: { SHARED: 'DerivedData' } },
    ),
  ...Object.fromEntries(
    ['imageset', 'colorset', 'symbolset'].map((kind): [string, Layout] => [
      `a source in a .${kind} of a catalogue`,
      ({ swift }) =>
        appWith(
          { ...NO_HEALTHKIT, [`A.xcassets/x.${kind}/S.swift`]: swift },
          { sources: [`A.xcassets/x.${kind}/S.swift`] },
        ),
    ]),
  ),
  'an included file in a catalogue': ({ objc }) =>
    appWith(
      { 'Store.m': '#import "A.xcassets/x.imageset/S.h"\n', 'A.xcassets/x.imageset/S.h': objc },
      { sources: ['Store.m'] },
    ),
  'other case in a folder that is passed over': ({ swift }) =>
    appWith({ 'DerivedData/Store.swift': swift }, { sources: ['deriveddata/store.swift'] }),
  'other composition in a folder that is passed over': ({ swift }) =>
    appWith({ ['Pods/Sté.swift'.normalize('NFC')]: swift }, { sources: ['Pods/Sté.swift'.normalize('NFD')] }),
  'a file among the flags of Swift': ({ swift }) =>
    appWith({ '.yarn/S.swift': swift }, { settings: { OTHER_SWIFT_FLAGS: '$(SRCROOT)/.yarn/S.swift' } }),
  'a file among the flags of C': ({ objc }) =>
    appWith({ '.yarn/S.m': objc }, { settings: { OTHER_CFLAGS: '$(SRCROOT)/.yarn/S.m' } }),
  'a response file among the flags': ({ swift }) =>
    appWith(
      { 'Pods/r.txt': '-DX "Pods/S.swift"', 'Pods/S.swift': swift },
      { settings: { OTHER_SWIFT_FLAGS: '@$(SRCROOT)/Pods/r.txt' } },
    ),
};

/** Told, by what the reason names. */
export const TOLD: Readonly<Record<string, readonly [TestFiles, string]>> = {
  'a name that settings define': [
    appWith(
      { ...NO_HEALTHKIT, 'S.m': '#import <HealthKit/HealthKit.h>\nvoid f(void) { [HKObjectType QQ:nil]; }\n' },
      { sources: ['S.m'], settings: { GCC_PREPROCESSOR_DEFINITIONS: ['QQ=clinicalTypeForIdentifier'] } },
    ),
    'code of App is compiled with `QQ` for `clinicalTypeForIdentifier`, which its settings define',
  ],
  'a path from a setting that nothing sets': [
    appWith({}, { sources: ['$(NOWHERE)/S.swift'] }),
    'code of App comes from $(NOWHERE)/S.swift, a path that only a build knows',
  ],
  'a source tree that nothing sets': [
    phaseOf('path = S.swift; sourceTree = NOWHERE;', {}),
    'code of App comes from $(NOWHERE)/S.swift, a path that only a build knows',
  ],
  'a response file that is not there': [
    appWith({}, { settings: { OTHER_SWIFT_FLAGS: '@$(SRCROOT)/r.txt' } }),
    'code of App comes from r.txt, which OTHER_SWIFT_FLAGS names and which cannot be read',
  ],
};

/** Nothing to tell. */
export const CLEAN: Readonly<Record<string, TestFiles>> = {
  'what a build makes': appWith({}, { sources: ['$(DERIVED_FILE_DIR)/Made.swift'] }),
  'what CocoaPods has not installed': appWith({}, { sources: ['$' + '{PODS_ROOT}/One/S.swift'] }),
  'a resource by a setting': phaseOf('path = Model.json; sourceTree = NOWHERE;', {}),
  'flags that take a header': appWith(
    {},
    { settings: { OTHER_CFLAGS: ['-include', 'Absent.h', '-DX=1', '-I', 'Headers'], OTHER_SWIFT_FLAGS: ['-D', 'X'] } },
  ),
};
