import type { Drift, Rule } from '../types.ts';
import { app, GOOD_ENTITLEMENTS } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { quote } from './shared/words.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});

const manifest = (access: string) => `name: App
targets:
  App:
    type: application
    platform: iOS
    sources: [App]
    info:
      path: App/Info.plist
    entitlements:
      path: App/App.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: ${access}
`;

export default {
  id: 'generated-project-differs',
  severity: 'warning',
  summary: 'The committed project says of clinical records what the file says that it is generated from.',
  why: `
The next run of the generator overwrites the project. What was mended in the project by hand is lost, or what was
added to the generator’s file never ships.`,
  source: {
    url: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access',
    says: 'Only add values for data types that your app needs to access.',
    observed: 'XcodeGen, Tuist and Expo write Info.plist and entitlements anew each time they run.',
  },

  examples: {
    bad: [
      {
        title: 'project.yml has no access value, the committed entitlements have',
        ...app({ 'App.xcodeproj/project.pbxproj': PROJECT, 'project.yml': manifest('↓[]') }),
      },
    ],
    good: [
      {
        title: 'Both say the same',
        ...app({ 'App.xcodeproj/project.pbxproj': PROJECT, 'project.yml': manifest('[health-records]') }),
      },
      { title: 'A project without a generator', ...app({ 'App.xcodeproj/project.pbxproj': PROJECT }) },
      {
        title: 'Another key differs',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'project.yml': manifest('[health-records]'),
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace(
            '</dict>',
            '  <key>aps-environment</key>\n  <string>production</string>\n</dict>',
          ),
        }),
      },
    ],
  },

  // A file that is to bring clinical records to an app may be the app's only sign of them.
  withoutSign: true,

  *check(target, { drifts }) {
    for (const { key, generator, project: committed } of drifts.filter((drift) => concerns(drift, target))) {
      yield {
        key,
        at: generator.at,
        message: `${generator.at.file} gives ${target.name} ${nameValue(generator.value)} for ${key}, but the committed project has ${nameValue(committed.value)}: the next generation overwrites it.`,
        fix: 'Decide which is right, write it into the generator’s file, and generate the project again.',
        related: [{ message: `The committed value stands here.`, at: committed.at }],
      };
    }
  },
} satisfies Rule;

/** A value as a sentence names it. */
function nameValue(text: string): string {
  if (text === '(absent)') return 'nothing';
  return text === '[]' ? 'an empty list' : quote(text.replace(/^\[(.*)\]$/, '$1'));
}

/** An app without clinical records hears of nothing but a clinical key. */
function concerns({ target: name, key }: Drift, target: { name: string; signs: readonly unknown[] }): boolean {
  return name === target.name && (target.signs.length > 0 || /clinical|healthkit\.access|RequiredRead/i.test(key));
}
