import { appleSays } from '../quotes/apple-says.ts';
import type { Rule, StoredApp } from '../types.ts';
import { app, GOOD_ENTITLEMENTS, plist } from './shared/example-files.ts';
import { ACCESS } from './shared/keys.ts';
import { storedApp } from './shared/stored-app.ts';

const LACKING = app({
  'App/App.entitlements': plist('\n<key>com.apple.developer.healthkit</key>\n<true/>').replace('<dict>', '↓<dict>'),
});
const HAVING = app({ 'App/App.entitlements': GOOD_ENTITLEMENTS.replace(`<key>${ACCESS}`, `↓<key>${ACCESS}`) });

const built = (...keys: readonly string[]): { readonly build: NonNullable<StoredApp['build']> } => ({
  build: {
    version: '12',
    uploadedDate: '2026-11-20T10:00:00-08:00',
    bundles: [
      {
        bundleId: 'org.clinic-notes.app',
        type: 'APP',
        entitlements: { 'Notes.app/Notes': Object.fromEntries(keys.map((key) => [key, 'true'])) },
      },
    ],
  },
});
const HEALTHKIT = 'com.apple.developer.healthkit';

export default {
  id: 'uploaded-build-differs',
  severity: 'warning',
  summary: 'The newest build in App Store Connect has the clinical entitlement where the sources have it.',
  why: `
What was uploaded is what people get. A profile that was not renewed, another entitlements file or a step of the build can
take the entitlement away or add it, and the sources show nothing of it. A build that is older than the sources differs
too, until the next one is uploaded.`,
  source: {
    ...appleSays('uploaded-build-differs'),
    observed:
      'Apple tells the entitlements that it read from a build. How it writes a list there is described nowhere: whether the key is there is judged, and not its value.',
  },

  examples: {
    bad: [
      { title: 'The build lacks it', ...HAVING, store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT) } },
      { title: 'The build adds it', ...LACKING, store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT, ACCESS) } },
    ],
    good: [
      { title: 'Both have it', ...app(), store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT, ACCESS) } },
      { title: 'The build of another app', ...app(), store: { app: 'org.clinic-notes.free', ...built(HEALTHKIT) } },
      {
        title: 'Apple gives no entitlements',
        ...app(),
        store: { app: 'org.clinic-notes.app', build: { bundles: [{ bundleId: 'org.clinic-notes.app', type: 'APP' }] } },
      },
    ],
  },

  *check(target, repository) {
    const stored = storedApp(target, repository);
    const bundle = stored?.build?.bundles.find(({ bundleId }) => bundleId === stored.app);
    const declared = target.entitlements.get(ACCESS);
    if (!stored?.build || !bundle?.entitlements || declared.state === 'unresolved') return;
    // The entitlement is often there by itself, empty: something else must show that the app has to do with records.
    if (!target.signs.some(({ value }) => value !== ACCESS)) return;
    const isBuilt = Object.values(bundle.entitlements).some((keys) => Object.hasOwn(keys, ACCESS));
    const isDeclared = declared.state === 'known';
    if (isBuilt === isDeclared) return;
    const { version, uploadedDate } = stored.build;
    const of = `${version === undefined ? 'The newest build' : `Build ${version}`}${uploadedDate === undefined ? '' : ` of ${uploadedDate.slice(0, 10)}`}`;
    yield {
      at: declared.state === 'known' ? declared.value.keyAt : declared.at,
      message: `${of} in App Store Connect ${isBuilt ? 'has' : 'lacks'} ${ACCESS}, which the sources of ${target.name} ${isBuilt ? 'lack' : 'have'}.`,
      fix: isBuilt
        ? 'Find out which entitlements file or profile the build was signed with, and declare the same in the sources.'
        : 'Build and sign with the entitlements of the sources and a profile that allows them, and upload that build.',
      key: ACCESS,
    };
  },
} satisfies Rule;
