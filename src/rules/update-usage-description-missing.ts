import type { Rule } from '../types.ts';
import {
  app,
  CLINICAL_TEXT_LINES,
  plist,
  plistLacking,
  SHARE_TEXT_LINES,
  swift,
  UPDATE_TEXT_LINES,
} from './shared/example-files.ts';
import { UPDATE_TEXT } from './shared/keys.ts';
import {
  findMisplacedText,
  findMissingText,
  hasMisspelledText,
  mendMissing,
  relatedToMissing,
  writes,
} from './shared/usage-texts.ts';

export default {
  id: 'update-usage-description-missing',
  severity: 'warning',
  summary: 'An app that uses HealthKit has `NSHealthUpdateUsageDescription`, even if it never writes.',
  why: `
Apple’s page asks for the text of apps that write. App Store Connect has turned down apps that only read, from 2018 to
2026: linking the call that could write is enough. An honest sentence gets the upload through.`,
  source: {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthupdateusagedescription',
    says: 'This key is required if your app uses APIs that update the user’s health data.',
    observed:
      'Uploads of read-only apps fail with ITMS-90683 “Missing purpose string in Info.plist”, naming NSHealthUpdateUsageDescription.',
  },

  examples: {
    bad: [
      {
        title: 'An app that only reads',
        ...app({ 'App/Info.plist': plistLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES) }),
      },
    ],
    good: [
      { title: 'An honest sentence', ...app() },
      {
        title: 'The key is misspelled: another rule’s finding',
        ...app({
          'App/Info.plist': plist(
            CLINICAL_TEXT_LINES + SHARE_TEXT_LINES + UPDATE_TEXT_LINES.replace('UsageDescription', 'UsageDesciption'),
          ),
        }),
      },
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
    // A key that was meant to be this one is said by `usage-key-misspelled`, which weighs the same.
    if (hasMisspelledText(target, UPDATE_TEXT)) return;
    yield {
      at,
      message: `${target.name} uses HealthKit, but its Info.plist has no ${UPDATE_TEXT}. Apple asks for it only where an app writes; uploads of apps that only read are turned down without it all the same.`,
      fix: `Add ${UPDATE_TEXT}, for example: “This app writes nothing to Apple Health.”`,
      mends: [mendMissing(target, UPDATE_TEXT)],
      related: relatedToMissing(target, UPDATE_TEXT),
    };
  },
} satisfies Rule;
