import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, ClinicalDependency, ClinicalSign, Repository, Rule, ShownInBinary } from '../types.ts';
import { readAccess } from './shared/entitlements.ts';
import { app, COUNTS_STEPS, plist, SHARE_TEXT_LINES, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { CLINICAL_TEXT } from './shared/keys.ts';
import { asksOrReads, familyOf, isJudgedByCode } from './shared/target.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});

/** An app that counts steps. */
const STEPS = {
  'App.xcodeproj/project.pbxproj': PROJECT,
  'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
  'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>'),
  'App/Records.swift': COUNTS_STEPS,
};

const PODFILE = `target 'App' do\n  ↓pod 'StepKit'\nend\n`;

export default {
  id: 'clinical-api-in-dependency',
  severity: 'warning',
  summary: 'No dependency brings the clinical records API into an app that does not use it.',
  why: `
App Review looks for symbols, not for use: apps that only count steps were rejected because a plugin of theirs contains
\`HKClinicalRecord\`. What nothing calls may be stripped from a static library, but not from Objective-C.`,
  source: {
    ...appleSays('clinical-api-in-dependency'),
    observed:
      'Rejected apps were told to “remove all the references to HKClinicalRecord class from your code”, also where the capability was off.',
  },

  examples: {
    bad: [
      {
        title: 'A pod that names the class',
        ...app({
          ...STEPS,
          Podfile: PODFILE,
          'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
          'Pods/StepKit/Sources/Reader.swift':
            'import HealthKit\n\npublic func name(of record: HKClinicalRecord) -> String {\n  record.displayName\n}\n',
        }),
      },
      {
        title: 'A library of React Native that is known for it',
        files: {
          'package.json':
            '{\n  "dependencies": {\n    "react-native": "0.76.0",\n    ↓"react-native-health": "1.19.0"\n  }\n}\n',
        },
        scenery: {
          'ios/App.xcodeproj/project.pbxproj': PROJECT,
          'ios/App/Info.plist': STEPS['App/Info.plist'],
          'ios/App/App.entitlements': STEPS['App/App.entitlements'],
          'ios/App/Records.swift': 'import UIKit\n',
        },
      },
      {
        title: 'A package of the repository that the app links and does not call',
        files: {
          'Packages/Kit/Sources/Labs/Labs.swift':
            'import HealthKit\n\npublic func name(of record: ↓HKClinicalRecord) -> String {\n  record.displayName\n}\n',
        },
        scenery: {
          'project.yml': `
targets:
  App:
    type: application
    platform: iOS
    sources: App
    settings: {INFOPLIST_FILE: App/Info.plist, CODE_SIGN_ENTITLEMENTS: App/App.entitlements}
    dependencies: [{package: Kit, product: Labs}]
packages:
  Kit: {path: Packages/Kit}
`,
          'Packages/Kit/Package.swift': `
import PackageDescription
let package = Package(
  name: "Kit",
  products: [.library(name: "Labs", targets: ["Labs"])],
  targets: [.target(name: "Labs")]
)
`,
          'App/Info.plist': STEPS['App/Info.plist'],
          'App/App.entitlements': STEPS['App/App.entitlements'],
          'App/Records.swift': COUNTS_STEPS,
        },
      },
    ],
    good: [
      {
        title: 'A pod that only mentions it in a comment',
        ...app({
          ...STEPS,
          Podfile: PODFILE.replace('↓', ''),
          'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
          'Pods/StepKit/Sources/Reader.swift':
            'import HealthKit\n\n/// Reads no HKClinicalRecord.\npublic func read() {}\n',
        }),
      },
      {
        title: 'A pod that the target does not link',
        ...app({
          ...STEPS,
          Podfile: `target 'Other' do\n  pod 'StepKit'\nend\n`,
          'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
          'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\npublic func name(of record: HKClinicalRecord) {}\n',
        }),
      },
      {
        title: 'An app that reads clinical records itself',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          Podfile: PODFILE.replace('↓', ''),
          'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
          'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\npublic func name(of record: HKClinicalRecord) {}\n',
        }),
      },
    ],
  },

  withoutSign: true,

  *check(target, repository) {
    // what a build shows was decided by what is known of its signature and its sources
    if (!isJudgedByCode(target) || (!target.isBuilt && mayUseRecords(target))) return;
    const [own] = offeredRecords(target);
    if (own) {
      const library = libraryOf(own.at.file, repository);
      yield {
        at: own.at,
        message: `${library?.name ?? 'A package of this repository'} compiles ${own.value} into ${target.name}, which is not seen to use it and has no clinical records capability; Apple has rejected apps for the symbol alone.`,
        fix: `Move the code that reads records into a product of its own that ${target.name} does not link.`,
      };
    }
    for (const { name, version, at, found, binary, remedy, shown } of bringersOf(target, repository)) {
      if (shown) {
        yield { at, message: showInBinary(target.name, found?.value, shown), fix: remedy };
        continue;
      }
      const what = `${name}${version === undefined ? '' : ` ${version}`}`;
      const value = found?.value ?? 'HKClinicalRecord';
      const member = binary?.member === undefined ? '' : `, in ${binary.member}`;
      yield {
        at,
        message: binary
          ? `${what} brings ${value} into ${target.name}, which has no clinical records capability: ${binary.path} ${binary.how} \`${binary.symbol}\`. Apple has rejected apps for the symbol alone.`
          : `${what} compiles ${value} into ${target.name}, which has no clinical records capability; Apple has rejected apps for the symbol alone.`,
        fix: remedy,
        ...(found && { related: [{ message: `${found.value} stands here${member}.`, at: found.at }] }),
      };
    }
  },
} satisfies Rule;

/** What a built app shows: which binary, which symbol, whose classes stand beside it. */
function showInBinary(
  app: string,
  api = 'HKClinicalRecord',
  { symbol, binary, isLinked, classes }: ShownInBinary,
): string {
  const what = isLinked ? `The executable of ${app}, with a library linked into it,` : `${binary}`;
  const beside =
    classes.length === 0
      ? ''
      : ` Beside it ${classes.length === 1 ? 'stands the class' : 'stand the classes'} ${listWords(classes)}.`;
  return `${what} names ${api} (the symbol ${symbol}), and ${app} has no clinical records capability; Apple has rejected apps for the symbol alone.${beside}`;
}

/** Entitled, or seen to use records, or not known well enough to say that it does not. Without the text for records the app
 *  ends when it asks for them: code that is not known does not then. */
function mayUseRecords(target: AppTarget): boolean {
  const { state } = readAccess(target);
  if (state !== 'absent' && state !== 'withheld') return true;
  const family = familyOf(target);
  const hasText = family.some(({ info }) => info.get(CLINICAL_TEXT).state !== 'absent');
  return family.some(
    (one) =>
      asksOrReads(one.code) ||
      one.code.clinical.length > offeredRecords(one).length ||
      (hasText && one.code.unresolved.length > 0),
  );
}

/** Where packages of the repository name the API: built into the target, whether or not it calls them. */
function offeredRecords({ code, offered }: AppTarget): readonly ClinicalSign[] {
  const files = new Set(offered);
  return code.clinical.filter(({ at }) => files.has(at.file));
}

/** The library that a file is of: those that depend on it compile it too, with more. */
function libraryOf(file: string, { targets }: Repository): AppTarget | undefined {
  const libraries = targets.filter(({ kind, sources }) => kind === 'library' && sources.includes(file));
  return libraries.toSorted((one, other) => one.sources.length - other.sources.length)[0];
}

/** What an extension shares with the app that embeds it is said of the app. */
function bringersOf(target: AppTarget, { clinicalDependencies }: Repository): readonly ClinicalDependency[] {
  const links = ({ name, project: file }: AppTarget, { targets }: ClinicalDependency): boolean =>
    targets.some((one) => one.name === name && one.project === file);
  return clinicalDependencies.filter(
    (dependency) =>
      links(target, dependency) &&
      !target.hosts.some((host) =>
        clinicalDependencies.some((other) => other.name === dependency.name && links(host, other)),
      ),
  );
}
