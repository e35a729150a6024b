/** What a page of the web is told to run: what stands in the call of somebody else's function is theirs, and nothing besides. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const script = (told: string, hole: string): string =>
  told === 'first'
    ? `show('top'); gtag('event', 'open', { page: ${hole} })`
    : `show(${hole}); gtag('event', 'open', { page: 'top' })`;

eachApart('Swift', SWIFT, [
  [
    'a text',
    (make, _, told) =>
      `import WebKit\nfunc go(_ view: WKWebView) { let title = ${make}\n view.evaluateJavaScript("${script(told, "'\\(title)'")}") }`,
  ],
  [
    'a text that a local stands for, with an answer',
    (make, _, told) =>
      `import WebKit\nfunc go(_ view: WKWebView) { let title = ${make}\n let script = "${script(told, "'\\(title)'")}"\n view.evaluateJavaScript(script) { _, _ in } }`,
  ],
  [
    'texts that are put together',
    (make, _, told) =>
      `import WebKit\nfunc go(_ view: WKWebView) async throws { let title = ${make}\n _ = try await view.evaluateJavaScript("${script(told, '\'" + title + "\'')}") }`,
  ],
  [
    'arguments',
    (make, _, told) =>
      `import WebKit\nfunc go(_ view: WKWebView) async throws { let title = ${make}\n _ = try await view.callAsyncJavaScript("${script(told, 'page')}", arguments: ["page": title], in: nil, contentWorld: .page) }`,
  ],
  [
    'one of two arguments',
    (make, _, told) =>
      `import WebKit\nfunc go(_ view: WKWebView) async throws { let title = ${make}\n _ = try await view.callAsyncJavaScript("show(second); gtag('event', first)", arguments: ["${told}": title, "${told === 'first' ? 'second' : 'first'}": "typed"], in: nil, contentWorld: .page) }`,
  ],
  [
    'a script that pages run by themselves',
    (make, _, told) =>
      `import WebKit\nfunc go(_ controller: WKUserContentController) { let title = ${make}\n controller.addUserScript(WKUserScript(source: "${script(told, "'\\(title)'")}", injectionTime: .atDocumentEnd, forMainFrameOnly: true)) }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a text with a format',
    (make, _, told) =>
      `#import <WebKit/WebKit.h>\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go:(WKWebView *)view { NSString *script = [NSString stringWithFormat:@"gtag('event', 'open', { page: '%@' })", ${told === 'first' ? make : '@"top"'}];\n NSLog(@"%lu", (unsigned long)[${make} length]);\n [view evaluateJavaScript:script completionHandler:nil]; }\n@end`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'what is injected into a view',
    (make, _, told) =>
      `import { useRef } from 'react';\nimport { WebView } from 'react-native-webview';\nexport function Page() { const view = useRef(null);\n const open = () => { const title = ${make};\n view.current?.injectJavaScript(\`${script(told, "'${title}'")}; true;\`); };\n return <WebView ref={view} onLoad={open} />; }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'what a controller runs',
    (make, _, told) =>
      `import 'package:webview_flutter/webview_flutter.dart';\nvoid go(WebViewController controller) { final title = ${make};\n controller.runJavaScript("${script(told, "'$title'")}"); }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'what a view evaluates',
    (make, _, told) =>
      `public class Idiom { public async Task Go(WebView view) { var title = ${make};\n await view.EvaluateJavaScriptAsync($"${script(told, "'{title}'").replace('{ page', '{{ page').replace(' })', ' }})')}"); } }`,
  ],
]);
