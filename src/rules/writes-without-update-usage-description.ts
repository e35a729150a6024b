import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, infoLacking, plist, SHARE_TEXT_LINES, swift } from './shared/example-files.ts';
import { UPDATE_TEXT } from './shared/keys.ts';
import { shipped } from './shared/target.ts';
import {
  findMisplacedText,
  findMissingText,
  fixMissing,
  mendMissing,
  relatedToMissing,
  writes,
} from './shared/usage-texts.ts';
import { textToWrite } from './shared/where-to-write.ts';

const request = (share: string) =>
  swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: ${share}, read: [allergies, weight]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);

export default {
  id: 'writes-without-update-usage-description',
  severity: 'error',
  summary: 'An app that asks to write health data says why in `NSHealthUpdateUsageDescription`.',
  why: `
HealthKit raises an exception on the request, which Swift cannot catch: the app ends before the person has seen a
sheet.`,
  source: appleSays('writes-without-update-usage-description'),

  examples: {
    bad: [
      {
        title: 'Asks to write the weight',
        ...app({
          'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
          'App/Records.swift': request('[weight]'),
        }),
      },
    ],
    good: [
      { title: 'With the text', ...app({ 'App/Records.swift': request('[weight]') }) },
      {
        title: 'Asks to write nothing',
        ...app({
          'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
          'App/Records.swift': request('[]'),
        }),
      },
      {
        title: 'A parameter without any set',
        ...app({
          'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
          'App/Records.swift': request('nil'),
        }),
      },
    ],
  },

  *check(target) {
    const at = findMissingText(target, UPDATE_TEXT);
    if (!at || !writes(target) || findMisplacedText(target, UPDATE_TEXT).length > 0) return;
    const requests = shipped(target.code.apis).filter(({ name }) => name === 'shareNonClinical');
    yield {
      key: UPDATE_TEXT,
      at,
      message: `${target.name} asks to write health data, but its Info.plist has no ${UPDATE_TEXT}: HealthKit raises an exception that ends the app.`,
      fix: fixMissing(
        target,
        UPDATE_TEXT,
        `Add ${textToWrite(target, UPDATE_TEXT)}, and say what the app writes and why, or pass no types to share.`,
      ),
      mends: [mendMissing(target, UPDATE_TEXT)],
      related: [
        ...requests.map((use) => ({ message: 'It asks to write here.', at: use.at })),
        ...relatedToMissing(target, UPDATE_TEXT),
      ],
    };
  },
} satisfies Rule;
