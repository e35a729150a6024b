import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_ENTITLEMENTS, GOOD_INFO, READS_ALLERGIES, swift } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isWatch, shipped } from './shared/target.ts';

const PROJECT = (shared: readonly string[]) =>
  project({
    App: {
      sources: ['App/Records.swift'],
      settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      embeds: ['Widget'],
    },
    Widget: {
      type: 'app-extension',
      sources: shared,
      settings: ['INFOPLIST_FILE = Widget/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = Widget/Widget.entitlements;'],
    },
  });

const READS = swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`);

const withWidget = (source: string) =>
  app({
    'App.xcodeproj/project.pbxproj': PROJECT(['Widget/Widget.swift']),
    'Widget/Info.plist': GOOD_INFO,
    'Widget/Widget.entitlements': GOOD_ENTITLEMENTS,
    'Widget/Widget.swift': source.replace('class Records', 'class Widget'),
  });

export default {
  id: 'authorization-in-extension',
  severity: 'error',
  summary: 'Only the app asks for health data; its extensions read what was granted.',
  why: `
An extension has no screen of its own for the permission sheet. The request fails, and the widget stays empty for
everyone who has not opened the app first.`,
  source: {
    ...appleSays('authorization-in-extension'),
    observed:
      'That way is for watch apps: elsewhere the call fails with “Cannot present authorization prompt from a non-Watch app extension.” An Apple engineer: “never call requestAuthorization in your widget code”.',
  },

  examples: {
    bad: [
      {
        title: 'A widget that asks',
        ...withWidget(READS_ALLERGIES.replace('try await store.request', 'try await ↓store.request')),
      },
    ],
    good: [
      { title: 'A widget that only reads', ...withWidget(READS) },
      {
        title: 'A file that the app compiles too: the app may be the only one to call it',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT(['App/Records.swift']),
          'Widget/Info.plist': GOOD_INFO,
          'Widget/Widget.entitlements': GOOD_ENTITLEMENTS,
        }),
      },
    ],
  },

  *check(target) {
    if (target.kind !== 'extension' || isWatch(target)) return;
    const shared = new Set(target.hosts.flatMap(({ sources }) => sources));
    for (const { name, at } of shipped(target.code.apis)) {
      if (name !== 'requestAuthorization' || shared.has(at.file)) continue;
      yield {
        at,
        habit: name,
        message: `${target.name} is an app extension and calls requestAuthorization: HealthKit cannot show the permission sheet from it.`,
        fix: 'Ask in the app, and let the extension read what was granted.',
      };
    }
  },
} satisfies Rule;
