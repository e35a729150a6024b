import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Rule } from '../types.ts';
import {
  app,
  CLINICAL_TEXT_LINES,
  GOOD_INFO,
  plist,
  SHARE_TEXT_LINES,
  UPDATE_TEXT_LINES,
} from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { CLINICAL_TEXT, SHARE_TEXT, USAGE_TEXTS, type UsageText } from './shared/keys.ts';
import { findMisplacedText, findMissingText, writes } from './shared/usage-texts.ts';
import { textToWrite } from './shared/where-to-write.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    embeds: ['Widget'],
  },
  Widget: {
    type: 'app-extension',
    sources: ['Widget/Widget.swift'],
    settings: ['INFOPLIST_FILE = Widget/Info.plist;'],
  },
});

const WIDGET = `import WidgetKit

struct AllergyEntry: TimelineEntry {
  let date: Date
}
`;

export default {
  id: 'usage-description-in-wrong-target',
  severity: 'error',
  summary: 'The usage descriptions stand in the Info.plist of the app that asks.',
  why: `
HealthKit reads the text from the bundle that asks. A text that was written into the extension or the watch app by
mistake is never found, and the request ends the app.`,
  source: appleSays('usage-description-in-wrong-target'),

  examples: {
    bad: [
      {
        title: 'The clinical text stands in the widget',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
          'Widget/Info.plist': plist(CLINICAL_TEXT_LINES).replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
          'Widget/Widget.swift': WIDGET,
        }),
      },
      {
        title: 'The update text stands in the widget, of an app that only reads',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
          'Widget/Info.plist': plist(UPDATE_TEXT_LINES).replace('<key>NSHealthUpdate', '↓<key>NSHealthUpdate'),
          'Widget/Widget.swift': WIDGET,
        }),
      },
    ],
    good: [
      {
        title: 'The texts stand in the app',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'Widget/Info.plist': plist('<key>CFBundleName</key>\n<string>Widget</string>'),
          'Widget/Widget.swift': WIDGET,
        }),
      },
      {
        title: 'Both have them',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'Widget/Info.plist': GOOD_INFO,
          'Widget/Widget.swift': WIDGET,
        }),
      },
    ],
  },

  *check(target) {
    for (const key of USAGE_TEXTS) {
      const [first, ...others] = findMisplacedText(target, key);
      const missing = findMissingText(target, key);
      if (!first || !missing) continue;
      yield {
        key,
        at: first.entry.keyAt,
        message: `${key} stands in ${first.target.name}, but ${target.name} asks and has none: ${consequenceOf(key, target)}.`,
        fix: `Add ${textToWrite(target, key)}.`,
        ...(first.entry.value.kind === 'string' && {
          mends: [{ kind: 'add-text' as const, key, text: first.entry.value.value }],
        }),
        related: [
          { message: `It is missing in ${target.name}.`, at: missing },
          ...others.map(({ target: { name }, entry }) => ({ message: `${name} has it as well.`, at: entry.keyAt })),
        ],
      };
    }
  },
} satisfies Rule;

function consequenceOf(key: UsageText, target: AppTarget): string {
  if (key === CLINICAL_TEXT) return 'the first request for a clinical type ends the app';
  if (key === SHARE_TEXT || writes(target)) return 'HealthKit does not find it';
  return 'App Store Connect refuses the upload';
}
