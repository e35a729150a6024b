import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { judgeClinicalUse } from './shared/clinical-use.ts';
import { readAccess } from './shared/entitlements.ts';
import { app, COUNTS_STEPS, infoLacking, plist, SHARE_TEXT_LINES, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS, CLINICAL_TEXT, HEALTH_RECORDS } from './shared/keys.ts';
import { asksOrReads } from './shared/target.ts';
import { findMisplacedText, findMissingText, fixMissing, mendMissing, relatedToMissing } from './shared/usage-texts.ts';
import { textToWrite } from './shared/where-to-write.ts';

export default {
  id: 'clinical-usage-description-missing',
  severity: 'error',
  summary: 'An app that uses clinical records says why in `NSHealthClinicalHealthRecordsShareUsageDescription`.',
  why: `
HealthKit shows the text on the permission sheet for medical records. Without it the request raises an exception that
Swift cannot catch, and the app ends.`,
  source: appleSays('clinical-usage-description-missing'),

  examples: {
    bad: [
      {
        title: 'The other two texts are there',
        ...app({ 'App/Info.plist': infoLacking(SHARE_TEXT_LINES + UPDATE_TEXT_LINES) }),
      },
      {
        title: 'Entitled, and no text yet',
        ...app({
          'App/Info.plist': infoLacking(SHARE_TEXT_LINES),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
    ],
    good: [
      { title: 'The text is there', ...app() },
      {
        title: 'The text stands in a build setting',
        ...app({
          'App/Info.plist': undefined,
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              config: 'App/App.xcconfig',
              settings: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES
INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = Your allergy records warn you of medicines you must not take.
INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.
INFOPLIST_KEY_NSHealthUpdateUsageDescription = This app writes nothing to Apple Health.
`,
        }),
      },
      {
        title: 'An app that counts steps needs none',
        ...app({
          'App/Info.plist': plist(SHARE_TEXT_LINES),
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
    ],
  },

  *check(target) {
    const at = findMissingText(target, CLINICAL_TEXT);
    if (!at || findMisplacedText(target, CLINICAL_TEXT).length > 0) return;
    const asks = asksOrReads(target.code);
    const reason = asks ? 'uses clinical records' : `is signed with ${HEALTH_RECORDS}`;
    const access = readAccess(target);
    const isUsed = judgeClinicalUse(target) === 'used';
    const add = `dd ${textToWrite(target, CLINICAL_TEXT)}, and say what the app does with the records and why`;
    yield {
      key: CLINICAL_TEXT,
      at,
      message: `${target.name} ${reason}, but its Info.plist has no ${CLINICAL_TEXT}: ${asks ? 'the first request for a clinical type ends the app' : 'a request for a clinical type would end the app'}.`,
      fix: fixMissing(
        target,
        CLINICAL_TEXT,
        // where no code is seen to read records, no text about them is likely to be true: rather the entitlement goes
        isUsed
          ? `A${add}${asks ? '' : `, or remove ${HEALTH_RECORDS} if it reads none`}.`
          : `If ${target.name} reads no records (no source here shows that it does), remove ${HEALTH_RECORDS} from ${ACCESS}; otherwise a${add}.`,
      ),
      ...(isUsed && { mends: [mendMissing(target, CLINICAL_TEXT)] }),
      related: [
        ...relatedToMissing(target, CLINICAL_TEXT),
        ...(access.state === 'granted' ? [{ message: `${HEALTH_RECORDS} is declared here.`, at: access.at }] : []),
      ],
    };
  },
} satisfies Rule;
