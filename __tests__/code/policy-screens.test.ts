import { expect, test } from 'vitest';
import { findPolicyScreens } from '../../src/code/choose/policy-screens.ts';
import { memoryFiles } from '../../src/files/files.ts';

const isTaken = (path: string, text = '') => findPolicyScreens([path], memoryFiles({ [path]: text })).length > 0;

test.each([
  'App/PrivacyPolicyView.swift',
  'App/Privacy_Policy.swift',
  'src/screens/privacy-policy.tsx',
  'app/(legal)/privacy.tsx',
  'lib/pages/privacy.dart',
  'App/PrivacyNoticeViewController.m',
  'App/DatenschutzerklaerungView.swift',
  'App/PolitiqueDeConfidentialite.swift',
  'lib/politica_de_privacidad.dart',
])('the file %s is a policy screen', (path) => expect(isTaken(path)).toBe(true));

test.each([
  'App/PrivacyManager.swift',
  'App/PrivacyInfo.swift',
  'App/PrivacyShield.tsx',
  'src/privacy.ts',
  'src/lib/privacy/rules.ts',
])('the file %s is none', (path) => expect(isTaken(path)).toBe(false));

test.each([
  ['a view', 'struct PrivacyPolicyView: View {'],
  ['a controller', 'final class PrivacyPolicyViewController: UIViewController {'],
  ['Objective-C', '@interface LegalPrivacyPolicyController : UIViewController'],
  ['a component', 'export function PrivacyPolicyScreen() {'],
  ['an arrow function', 'const PrivacyNoticePage = () => null;'],
  ['a widget', 'class PrivacyPolicyPage extends StatelessWidget {'],
  ['terms with it', 'struct TermsAndPrivacyView: View {'],
  ['a German one', 'struct DatenschutzView: View {'],
  ['Privacy with a policy in it', 'struct PrivacyView: View { let text = "We never share your records." }'],
  ['a row', 'NavigationLink("Privacy Policy") { PolicyText() }'],
  ['a link without an address', 'Link("Our privacy policy", destination: Links.policy)'],
  ['a button', 'Button("Datenschutzerklärung") { show() }'],
  ['a tile', "ListTile(title: const Text('Privacy Policy'), onTap: open)"],
  ['a route', "navigation.navigate('PrivacyPolicy')"],
  ['a path', "router.push('/privacy')"],
  ['a web link of one page', '<Link href="/privacy-policy">'],
  ['a bundled page', 'Bundle.main.url(forResource: "privacy", withExtension: "html")'],
  ['an asset', "rootBundle.loadString('assets/privacy_policy.md')"],
])('%s is a policy screen', (_, text) => expect(isTaken('App/Other.swift', `import X\n\n${text}\n`)).toBe(true));

test.each([
  ['a cover for the task switcher', 'struct PrivacyView: View { var body: some View { Color.black } }'],
  ['a privacy level', 'logger.info("\\(name, privacy: .private)")'],
  ['a comment', '// TODO: struct PrivacyPolicyView, NavigationLink("Privacy Policy")'],
  ['a model', 'struct PrivacyPolicy: Codable {}'],
  ['a text', 'Text("Our privacy policy applies.")'],
  ['a manager', 'final class PrivacyManager {}'],
  ['the manifest', 'let file = "PrivacyInfo.xcprivacy"'],
])('%s is none', (_, text) => expect(isTaken('App/Other.swift', `import X\n\n${text}\n`)).toBe(false));

test('a source that is made to hold up the search does not', () => {
  const start = performance.now();
  for (const part of ['Link("privacy', 'title=', '"privacyprivacy', 'class privacyprivacy', 'navigate({{{{{{{{']) {
    isTaken('App/Other.swift', `rivacy ${part.repeat(Math.floor(290_000 / part.length))}`);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
