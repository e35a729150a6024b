import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { hasUnseenCode, isWatch } from './shared/target.ts';

const MARKED = GOOD_INFO.replace('<dict>', '↓<dict>');

export default {
  id: 'privacy-link-missing-in-app',
  severity: 'notice',
  summary: 'An app that reads clinical records links to its privacy policy.',
  why: `
App Review looks for the policy in two places: in App Store Connect, and in the app, where people can find it without
searching. A link that is loaded at run time cannot be seen from here.`,
  source: appleSays('privacy-link-missing-in-app'),

  examples: {
    bad: [
      { title: 'No link in sources or texts', ...app({ 'App/Info.plist': MARKED }) },
      {
        title: 'A view that hides the screen in the task switcher',
        ...app({ 'App/Info.plist': MARKED, 'App/Cover.swift': 'struct PrivacyView: View {}\n' }),
      },
    ],
    good: [
      {
        title: 'A link in the texts of the app',
        ...app({ 'App/en.lproj/Localizable.strings': '"privacy.link" = "https://clinic-notes.org/privacy";\n' }),
      },
      {
        title: 'A screen that shows the policy itself',
        ...app({ 'App/PrivacyPolicyView.swift': 'import SwiftUI\n\nstruct PrivacyPolicyView {}\n' }),
      },
      {
        title: 'The same among other screens, under a German name',
        ...app({ 'App/Screens.swift': 'import SwiftUI\n\nstruct DatenschutzView: View {}\n' }),
      },
      {
        title: 'A row of the settings that leads to it',
        ...app({ 'App/Settings.swift': 'let row = NavigationLink("Privacy Policy", value: Route.policy)\n' }),
      },
      {
        title: 'A document that the app carries',
        ...app({
          'App/Help.swift': 'let url = Bundle.main.url(forResource: "privacy-policy", withExtension: "html")\n',
        }),
      },
    ],
  },

  *check(target, repository) {
    if (target.kind !== 'app' || isWatch(target) || target.code.privacyLinks.length > 0 || hasUnseenCode(target))
      return;
    if (repository.metadata.urls.some(({ source }) => source === 'hint')) return;
    if ((target.code.policyScreens ?? []).length > 0) return;
    yield {
      at: target.at,
      message: `Neither the sources nor the texts of ${target.name}, an app with clinical records, link to a privacy policy or show one.`,
      fix: `Link to the policy in ${target.name} where people look for it: in its settings, or where it asks for records.`,
    };
  },
} satisfies Rule;
