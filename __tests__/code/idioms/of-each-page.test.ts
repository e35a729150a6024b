/** Texts that a page is given, as its script or as what it shows: what stands in the call of a service there is handed to that, and
 *  what stands beside it is not. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Told = 'first' | 'second';
const named = (told: Told, make: string): [string, string] =>
  told === 'first' ? [make, '"typed"'] : ['"typed"', make];
const add = (script: string): string =>
  `let controller = WKUserContentController()\n controller.addUserScript(WKUserScript(source: ${script}, injectionTime: .atDocumentEnd, forMainFrameOnly: true))`;

eachApart('Swift', SWIFT, [
  [
    'a script',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `import WebKit\nfunc go() { let sent = ${sent}, shown = ${shown}\n ${add(`"gtag('event', 'opened', { topic: '\\(sent)' }); document.title = '\\(shown)';"`)} }`;
    },
  ],
  [
    'a script that is put together',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `import WebKit\nfunc go() { let sent = ${sent}, shown = ${shown}\n let script = "show('" + shown + "'); mixpanel.track('opened', { kind: 'a', topic: '" + sent + "' })"\n ${add('script')} }`;
    },
  ],
  [
    'a script of a function that a helper makes',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `import WebKit\nfunc call(_ topic: String) -> String { "window.gtag('event', 'opened', { topic: '\\(topic)' })" }\nfunc go() { let sent = ${sent}, shown = ${shown}\n let body = "document.addEventListener('load', () => { \\(call(sent)) }); show('\\(shown)')"\n ${add('body')} }`;
    },
  ],
  [
    'a script by a format',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `import WebKit\nfunc go() { let sent = ${sent}, shown = ${shown}\n let script = String(format: "gtag('event', '%@'); show('%@')", sent, shown)\n ${add('script')} }`;
    },
  ],
  [
    'a page',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `import WebKit\nfunc go(_ view: WKWebView) { let sent = ${sent}, shown = ${shown}\n let html = """\n <html><h1>\\(shown)</h1><script>posthog.capture('opened', { topic: '\\(sent)' })</script></html>\n """\n view.loadHTMLString(html, baseURL: nil) }`;
    },
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a script',
    (make, _, told) => {
      const [sent, shown] = told === 'first' ? [make, '@"typed"'] : ['@"typed"', make];
      return `#import <WebKit/WebKit.h>\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { NSString *sent = ${sent};\n NSString *shown = ${shown};\n NSString *source = [NSString stringWithFormat:@"show('%@'); gtag('event', 'opened', { topic: '%@' });", shown, sent];\n WKUserScript *script = [[WKUserScript alloc] initWithSource:source injectionTime:WKUserScriptInjectionTimeAtDocumentEnd forMainFrameOnly:YES];\n [self.controller addUserScript:script]; }\n@end`;
    },
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a script',
    (make, _, told) => {
      const [sent, shown] = named(told, make);
      return `class Idiom { void Go(WKUserContentController controller) { var sent = ${sent}; var shown = ${shown}; var source = $"show('{shown}'); amplitude.track('opened', '{sent}');"; controller.AddUserScript(new WKUserScript(new NSString(source), WKUserScriptInjectionTime.AtDocumentEnd, true)); } }`;
    },
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a script of a page that is shown',
    (make, _, told) => {
      const [sent, shown] = told === 'first' ? [make, "'typed'"] : ["'typed'", make];
      return `import { WebView } from 'react-native-webview';\nexport function Help() { const sent = ${sent}, shown = ${shown};\n return <WebView source={{ uri: 'https://example.org/' + shown }} injectedJavaScript={\`gtag('event', 'opened', { topic: '\${sent}' }); show('\${shown}'); true;\`} />; }`;
    },
  ],
  [
    'a page',
    (make, _, told) => {
      const [sent, shown] = told === 'first' ? [make, "'typed'"] : ["'typed'", make];
      return `import { WebView } from 'react-native-webview';\nexport function Help() { const sent = ${sent}, shown = ${shown};\n const html = '<h1>' + shown + "</h1><script>mixpanel.track('opened', { topic: '" + sent + "' })</script>";\n return <WebView source={{ html }} />; }`;
    },
  ],
]);

eachApart('Dart', DART, [
  [
    'a page',
    (make, _, told) => {
      const [sent, shown] = told === 'first' ? [make, "'typed'"] : ["'typed'", make];
      return `import 'package:webview_flutter/webview_flutter.dart';\nvoid go(WebViewController controller) { final sent = ${sent}; final shown = ${shown};\n controller.loadHtmlString("<h1>$shown</h1><script>gtag('event', 'opened', { topic: '$sent' })</script>"); }`;
    },
  ],
]);

describe('who is called says whose it is', () => {
  test.each([
    ["gtag('event', '\\(name)')", 'analytics Google Analytics'],
    ["fbq('track', '\\(name)')", 'advertising Facebook SDK'],
    ["_paq.push(['trackEvent', '\\(name)'])", 'analytics Matomo'],
    ["fbq('track', 'Opened'); show('\\(name)')", ''],
    ["mygtag('event', '\\(name)')", ''],
    ['render(\\(name))', ''],
  ])('%s', async (script, told) => {
    const code = `${SWIFT.head}import WebKit\nfunc go() { let name = ${SWIFT.text.make}\n ${add(`"${script}"`)} }\n`;
    const { flows } = await factsOf({ ...SWIFT.records.beside, [SWIFT.file]: code });
    expect(
      flows
        .filter((it) => it.kind !== 'network')
        .map((it) => `${it.kind} ${it.destination}`)
        .join(),
    ).toBe(told);
  });
});
