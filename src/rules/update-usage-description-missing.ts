import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import {
  app,
  CLINICAL_TEXT_LINES,
  infoLacking,
  plist,
  SHARE_TEXT_LINES,
  swift,
  UPDATE_TEXT_LINES,
} from './shared/example-files.ts';
import { UPDATE_TEXT } from './shared/keys.ts';
import {
  findMisplacedText,
  findMissingText,
  fixMissing,
  mendMissing,
  relatedToMissing,
  writes,
  writesNothing,
} from './shared/usage-texts.ts';
import { textToWrite } from './shared/where-to-write.ts';

export default {
  id: 'update-usage-description-missing',
  severity: 'error',
  summary: 'An app that uses HealthKit has `NSHealthUpdateUsageDescription`, even if it never writes.',
  why: `
App Store Connect refuses the upload without it, also of an app that only reads: what counts is the call that could
write, not what the app does with it. Apple’s page asks for the text of apps that write alone; an honest sentence gets
the upload through.`,
  source: {
    ...appleSays('update-usage-description-missing'),
    observed:
      'Uploads of read-only apps fail with ITMS-90683 “Missing purpose string in Info.plist”, naming NSHealthUpdateUsageDescription: seen from 2018 to July 2026, and no upload without the key that was accepted.',
  },

  examples: {
    bad: [
      {
        title: 'An app that only reads',
        ...app({ 'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES) }),
      },
      {
        title: 'The key is misspelled',
        ...app({
          'App/Info.plist': infoLacking(
            CLINICAL_TEXT_LINES + SHARE_TEXT_LINES + UPDATE_TEXT_LINES.replace('UsageDescription', 'UsageDesciption'),
          ),
        }),
      },
    ],
    good: [
      { title: 'An honest sentence', ...app() },
      {
        title: 'An app that writes: then the missing text is an error of its own',
        ...app({
          'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: [weight], read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    const at = findMissingText(target, UPDATE_TEXT);
    if (!at || writes(target) || findMisplacedText(target, UPDATE_TEXT).length > 0) return;
    yield {
      key: UPDATE_TEXT,
      at,
      message: `${target.name} uses HealthKit, but its Info.plist has no ${UPDATE_TEXT}: App Store Connect refuses the upload, also of an app that only reads.`,
      fix: fixMissing(
        target,
        UPDATE_TEXT,
        `Add ${textToWrite(target, UPDATE_TEXT)}, ${
          writesNothing(target)
            ? 'for example: “This app writes nothing to Apple Health.”'
            : 'and say what the app writes and why, or that it writes nothing to Apple Health.'
        }`,
      ),
      mends: [mendMissing(target, UPDATE_TEXT)],
      related: relatedToMissing(target, UPDATE_TEXT),
    };
  },
} satisfies Rule;
