import { appleSays } from '../quotes/apple-says.ts';
import type { Problem, Rule, TargetName } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { clinicalApps, concerns, concernsClinicalApp, findUrls, placeOf, showUrl } from './shared/policy-urls.ts';

const FIX =
  'Pass the URL entered in App Store Connect as `privacy-policy-url`, by option, input or in .clinical-records.yml, to have it checked.';

export default {
  id: 'privacy-url-unknown',
  severity: 'notice',
  summary: 'The privacy-policy URL is known to the check: it stands in the repository or is passed to it.',
  why: `
App Store Connect holds the URL that the permission sheet shows. Where neither the repository nor the caller tells it,
nobody looks whether it works until App Review does.`,
  source: appleSays('privacy-url-unknown'),

  examples: {
    bad: [
      {
        title: 'No store metadata in the repository',
        ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
      },
      {
        title: 'The URL comes from the environment',
        ...app({ 'fastlane/Deliverfile': 'privacy_url({ "en-US" => ↓ENV["PRIVACY_URL"] })\n' }),
      },
    ],
    good: [
      {
        title: 'App Store Connect is read, and tells it',
        ...app({ 'fastlane/Deliverfile': 'privacy_url({ "en-US" => ENV["PRIVACY_URL"] })\n' }),
        store: {
          state: 'READY_FOR_DISTRIBUTION',
          locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy' }],
        },
      },
      {
        title: 'fastlane metadata',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
      },
      {
        title: 'The Deliverfile holds it',
        ...app({ 'fastlane/Deliverfile': 'privacy_url(default: "https://clinic-notes.org/privacy")\n' }),
      },
    ],
  },

  *checkRepository(repository): Iterable<Problem> {
    const { urls, unresolved, missing } = repository.metadata;
    const [first] = clinicalApps(repository);
    if (!first) return;

    const told = new Set(urls.flatMap(({ stored }) => (stored ? [keyOf(stored)] : [])));
    if (clinicalApps(repository).every((one) => one.kind !== 'app' || told.has(keyOf(one))) && told.size > 0) return;

    const open = unresolved.filter(({ at }) => concernsClinicalApp(at.file, repository));
    for (const { at, reason } of open) yield { at, message: reason, fix: FIX };
    const said = new Set(open.map(({ at }) => `${at.file}:${at.line}:${at.column}`));
    for (const problem of findUrls(repository, 'privacy-url-unknown', ({ evidence }, subject) => ({
      message: `${subject} cannot be told: ${evidence}.`,
      fix: FIX,
    }))) {
      if (!said.has(`${problem.at.file}:${problem.at.line}:${problem.at.column}`)) yield problem;
    }

    const isTold = urls.some((url) => url.authoritative && concerns(url, repository));
    const at = placeOf(undefined, repository);
    if (isTold || missing.length > 0 || open.length > 0 || !at) return;
    const shown = [...urls.map(({ url }) => url), ...first.code.privacyLinks.map(({ value }) => value)][0];
    const hint = shown === undefined ? '' : ` The app itself links to ${showUrl(shown)}.`;
    yield {
      at,
      message: `The privacy-policy URL of ${first.name}, which App Store Connect holds, is not in store metadata of fastlane, EAS or asc, nor in JSON that is named for the App Store: it was not checked.${hint}`,
      fix: FIX,
    };
  },
} satisfies Rule;

function keyOf({ name, project }: TargetName): string {
  return JSON.stringify([name, project]);
}
