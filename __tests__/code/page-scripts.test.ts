/** The scripts that stand in a page itself: code of an app of Capacitor or Cordova as any other, at its lines. */
import { describe, expect, test } from 'vitest';
import { scriptsOfPage } from '../../src/read/javascript/page-scripts.ts';
import { factsOf, flow } from './code.ts';

describe('the scripts of a page', () => {
  const words = (text: string): string | undefined => scriptsOfPage(text)?.replace(/\s+/g, ' ').trim();
  test.each([
    ['<p>run()</p><script>a()</script><b>x</b>', 'a();'],
    ['<SCRIPT TYPE="module">a()</SCRIPT>', 'a();'],
    ['<script>a()</script><script type=text/javascript defer>(b)()</script>', 'a(); (b)();'],
    ["<script type='application/javascript'>a()</script >", 'a();'],
    ['<script type="">a()</script>', 'a();'],
    ['<script type="text/babel">a()</script>', 'a();'],
    ['<script data-src="x">a()</script>', 'a();'],
    ['<script>a("<b>")', 'a("<b>")'],
    ['<script>if (a < b) c()</script>', 'if (a < b) c();'],
    ['<title><script></title><script>a()</script>', 'a();'],
  ])('%s', (page, expected) => {
    expect(words(page)).toBe(expected);
  });

  test.each([
    '<p>script</p>',
    '<script src="app.js"></script>',
    '<script src="app.js">a()</script>',
    '<script type="application/json">{"a": 1}</script>',
    '<script type="application/ld+json">{"a": 1}</script>',
    '<script type="importmap">{"imports": {}}</script>',
    '<script type="text/template"><b>{{a}}</b></script>',
    '<script type="text/x-handlebars">a()</script>',
    '<script type="text/ng-template">a()</script>',
    '<!-- <script>a()</script> -->',
    '<!-- <script>a()</script>',
    '<template><script>a()</script></template>',
    '<textarea><script>a()</script></textarea>',
    '<noscript><script>a()</script></noscript>',
    '<style>/* <script>a()</script> */</style>',
    '<script></script>',
  ])('%s has none', (page) => {
    expect(scriptsOfPage(page)).toBeUndefined();
  });

  test('offsets and lines stay', () => {
    const page = 'İ <p>ä\r\n</p>\n<script>\na();\n</script>\n<p>b</p>\n';
    const found = scriptsOfPage(page) ?? '';
    expect([found.length, found.indexOf('a();')]).toEqual([page.length, page.indexOf('a();')]);
    expect(found.split('\n').length).toBe(page.split('\n').length);
  });

  test.each(['<script>', '<script ', '<!--', '<script>x</script>', '<template>', '</script>', '<'])(
    'many of %s take no longer than as many letters',
    (part) => {
      const start = performance.now();
      scriptsOfPage(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

const PLUGIN = `import Capacitor
import HealthKit
@objc(RecordsPlugin) class RecordsPlugin: CAPPlugin {
  let store = HKHealthStore()
  @objc func ask(_ call: CAPPluginCall) {
    let all: [String: HKObjectType] = ["labs": HKClinicalType(.labResultRecord), "allergies": HKClinicalType(.allergyRecord)]
    let types = call.getArray("types", String.self)?.compactMap { all[$0] } ?? []
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in call.resolve() }
  }
  @objc func load(_ call: CAPPluginCall) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in
      call.resolve(["samples": (r as? [HKClinicalRecord] ?? []).map { $0.displayName }])
    })
  }
}
`;
const page = (script: string, attributes = ''): string =>
  `<!doctype html>\n<html><body>\n<h1>Récords</h1>\n<script${attributes}>\n${script}\n</script>\n</body></html>\n`;
const SENDS =
  "Capacitor.Plugins.Records.ask({ types: ['labs'] });\nCapacitor.Plugins.Records.load().then((res) => fetch('https://api.openai.com/v1/chat', { method: 'POST', body: JSON.stringify({ input: res.samples }) }));";
const app = (html: string, more: Record<string, string> = {}) => ({
  'ios/App/RecordsPlugin.swift': PLUGIN,
  'www/index.html': html,
  ...more,
});

describe('a page of an app', () => {
  test('what it asks for, and where the records go, at its lines', async () => {
    const files = app(page(SENDS));
    expect(await flow(files)).toBe('labResult | labResult');
    const { flows, requested } = await factsOf(files);
    expect(flows.map(({ destination, at }) => `${destination} ${at.file}:${at.line}:${at.column}`)).toEqual([
      'OpenAI www/index.html:6:48',
    ]);
    expect(requested.map(({ at }) => `${at.file}:${at.line}`)).toEqual(['www/index.html:5']);
  });

  test.each([
    ['a module', page(SENDS, ' type="module"')],
    [
      'after another script',
      page('var a = 1').replace('</body>', `<script>\n(function () {${SENDS}})();\n</script></body>`),
    ],
    [
      'in two scripts',
      page(
        'function send(it) { fetch("https://api.openai.com/v1", { method: "POST", body: it.samples[0] }); }',
      ).replace(
        '</body>',
        `<script>Capacitor.Plugins.Records.ask({ types: ['labs'] });\nCapacitor.Plugins.Records.load().then(send);</script></body>`,
      ),
    ],
  ])('%s', async (_, html) => {
    expect((await factsOf(app(html))).flows.map(({ destination }) => destination)).toEqual(['OpenAI']);
    expect(await flow(app(html))).toBe('labResult | labResult');
  });

  test('what it imports', async () => {
    const load = 'export function loadRecords() { return Capacitor.Plugins.Records.load(); }';
    const send = SENDS.replace(/^.*\n/, "import { loadRecords } from './records.js';\n").replace(
      'Capacitor.Plugins.Records.load()',
      'loadRecords()',
    );
    const files = app(page(send, ' type="module"'), { 'www/records.js': load });
    expect((await factsOf(files)).flows.map(({ destination }) => destination)).toEqual(['OpenAI']);
  });

  test.each([
    ['data', page(SENDS, ' type="application/json"')],
    ['a comment', page('').replace('<h1>', `<!-- <script>${SENDS}</script> --><h1>`)],
    ['prose', `<p>${SENDS} HKClinicalTypeIdentifierAllergyRecord</p>`],
    ['a template', `<template><script>${SENDS}</script></template>`],
  ])('%s is none', async (_, html) => {
    expect((await factsOf(app(html))).flows).toEqual([]);
    expect((await factsOf({ 'www/index.html': html })).clinical).toEqual([]);
  });

  test('what a page keeps to itself', async () => {
    const shows = SENDS.replace(/fetch\(.*\)\)/, "document.getElementById('list').append(res.samples.length))");
    expect((await factsOf(app(page(shows)))).flows).toEqual([]);
  });
});
