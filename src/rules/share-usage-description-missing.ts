import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, infoLacking, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { SHARE_TEXT } from './shared/keys.ts';
import { findMisplacedText, findMissingText, fixMissing, mendMissing, relatedToMissing } from './shared/usage-texts.ts';
import { textToWrite } from './shared/where-to-write.ts';

const SETTING = 'INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.';

export default {
  id: 'share-usage-description-missing',
  severity: 'error',
  summary: 'An app that uses HealthKit says why in `NSHealthShareUsageDescription`.',
  why: `
App Store Connect refuses the upload without it, also for an app that reads clinical records alone. A request for
any other type ends the app.`,
  source: {
    ...appleSays('share-usage-description-missing'),
    observed:
      'The upload fails with ITMS-90683: “Missing purpose string in Info.plist … should contain a NSHealthShareUsageDescription key”.',
  },

  examples: {
    bad: [
      {
        title: 'Only the clinical text',
        ...app({ 'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES) }),
      },
      {
        title: 'No generated Info.plist, so the setting takes no effect',
        ...app({
          'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES),
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              config: 'App/App.xcconfig',
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = NO\n${SETTING}\n`,
        }),
      },
    ],
    good: [
      { title: 'The text is there', ...app() },
      {
        title: 'One text in the file, the other in a build setting',
        ...app({
          'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES).replace('↓', ''),
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              config: 'App/App.xcconfig',
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES\n${SETTING}\n`,
        }),
      },
    ],
  },

  *check(target) {
    const at = findMissingText(target, SHARE_TEXT);
    if (!at || findMisplacedText(target, SHARE_TEXT).length > 0) return;
    yield {
      key: SHARE_TEXT,
      at,
      message: `${target.name} uses HealthKit, but its Info.plist has no ${SHARE_TEXT}: App Store Connect refuses the upload.`,
      fix: fixMissing(
        target,
        SHARE_TEXT,
        `Add ${textToWrite(target, SHARE_TEXT)}, and say which health data the app reads and why.`,
      ),
      mends: [mendMissing(target, SHARE_TEXT)],
      related: relatedToMissing(target, SHARE_TEXT),
    };
  },
} satisfies Rule;
