import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Located, Related, Repository, Rule } from '../types.ts';
import { hasClinicalAccess } from './shared/clinical-access.ts';
import { app, GOOD_INFO, plist } from './shared/example-files.ts';
import { manifestsOf, valueAt } from './shared/manifests.ts';
import { isJudgedByCode } from './shared/target.ts';

const TEXT = 'NSUserTrackingUsageDescription';
/** What identifies a device to advertisers. https://developer.apple.com/documentation/adsupport */
const MODULES = ['AppTrackingTransparency', 'AdSupport'];

export default {
  id: 'tracking-declared',
  severity: 'warning',
  summary: 'A target that can read clinical records does not track people.',
  why: `
Tracking means linking what is known of a person here with what others know of them, for advertising. Declared next to
medical records it says to App Review, and to everyone who reads the privacy label, that the two may meet.`,
  source: appleSays('tracking-declared'),

  examples: {
    bad: [
      {
        title: 'The text of the tracking prompt',
        ...app({
          'App/Info.plist': GOOD_INFO.replace(
            '</dict>',
            `  ↓<key>${TEXT}</key>\n  <string>This shows you offers that fit you.</string>\n</dict>`,
          ),
        }),
      },
      {
        title: 'The privacy manifest says so',
        ...app({ 'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyTracking</key>\n↓<true/>') }),
      },
      {
        title: 'The code asks for the advertising identifier',
        ...app({
          'App/Tracking.swift': `import AdSupport\nimport ↓AppTrackingTransparency\n\nfunc ask() async {\n  await ATTrackingManager.requestTrackingAuthorization()\n}\n`,
        }),
      },
    ],
    good: [
      { title: 'Nothing of the kind', ...app() },
      {
        title: 'The privacy manifest denies it',
        ...app({ 'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyTracking</key>\n<false/>') }),
      },
    ],
  },

  *check(target, repository) {
    if (!isJudgedByCode(target) || !hasClinicalAccess(target)) return;
    const [first, ...others] = findDeclarations(target, repository);
    if (!first) return;
    yield {
      at: first.at,
      message: `${target.name} can read clinical records, and ${first.value}.`,
      fix: 'Remove the tracking, or keep it out of the app that reads medical records.',
      related: others.map(({ value, at }): Related => ({ message: `Also, ${value}.`, at })),
    };
  },
} satisfies Rule;

/** Everything that declares tracking, the plainest first. */
function findDeclarations(target: AppTarget, repository: Repository): readonly Located<string>[] {
  const text = target.info.get(TEXT);
  const declared = text.state === 'known' ? [{ value: `its Info.plist has ${TEXT}`, at: text.value.keyAt }] : [];
  for (const { content, dependency, form } of manifestsOf(target, repository)) {
    const tracking = form === 'xcprivacy' ? valueAt(content, 'NSPrivacyTracking') : undefined;
    if (tracking?.kind !== 'boolean' || !tracking.value) continue;
    const whose =
      dependency === undefined ? 'its privacy manifest' : `the privacy manifest of ${dependency}, which it links,`;
    declared.push({ value: `${whose} sets NSPrivacyTracking to true`, at: tracking.at });
  }
  for (const module of MODULES) {
    const at = target.code.imports.get(module);
    if (at) declared.push({ value: `its code imports ${module}`, at });
  }
  return declared;
}
