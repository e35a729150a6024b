import type { Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { hasUnseenCode } from './shared/target.ts';

const MARKED = GOOD_INFO.replace('<dict>', '↓<dict>');

export default {
  id: 'privacy-link-missing-in-app',
  severity: 'notice',
  summary: 'An app that reads clinical records links to its privacy policy.',
  why: `
App Review looks for the policy in two places: in App Store Connect, and in the app, where people can find it without
searching. A link that is loaded at run time cannot be seen from here.`,
  source: {
    url: 'https://developer.apple.com/app-store/review/guidelines/',
    says: 'All apps must include a link to their privacy policy in the App Store Connect metadata field and within the app in an easily accessible manner.',
  },

  examples: {
    bad: [{ title: 'No link in sources or texts', ...app({ 'App/Info.plist': MARKED }) }],
    good: [
      {
        title: 'A link in the texts of the app',
        ...app({ 'App/en.lproj/Localizable.strings': '"privacy.link" = "https://clinic-notes.org/privacy";\n' }),
      },
      {
        title: 'A screen that shows the policy itself',
        ...app({ 'App/PrivacyPolicyView.swift': 'import SwiftUI\n\nstruct PrivacyPolicyView {}\n' }),
      },
    ],
  },

  *check(target, repository) {
    if (target.kind !== 'app' || target.code.privacyLinks.length > 0 || hasUnseenCode(target)) return;
    if (repository.metadata.urls.some(({ source }) => source === 'hint')) return;
    if (target.sources.some((path) => /privacy[-_ ]?(?:policy|notice|statement)/i.test(path))) return;
    yield {
      at: target.at,
      message: `${target.name} has to do with clinical records, and neither its sources nor its texts link to a privacy policy.`,
      fix: 'Link to the policy where people look for it: in the settings, or where the app asks for records.',
    };
  },
} satisfies Rule;
