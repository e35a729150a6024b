/** Objects of JSON: the names of their fields say nothing of what these hold; the keys of the app’s own tables do. What a
 *  function of C says of what it wrote is how much that is. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';

type Rows = readonly (readonly [line: string, isShown: boolean])[];

async function isTold(path: string, code: string): Promise<boolean> {
  const { flows } = await factsOf({ [path]: code });
  return flows.some(({ strength }) => strength === 'value');
}

describe('Swift', () => {
  test.each<Rows[number]>([
    ['print(Array(json.keys))', false],
    ['print(json.keys.sorted().joined())', false],
    ['for (key, _) in json { print(key) }', false],
    ['for key in json.keys { print(key) }', false],
    ['for entry in json { print(entry.key) }', false],
    ['if let patient = json["Patient"] as? [String: Any] { print(patient.keys) }', false],
    ['for each in json["entry"] as? [[String: Any]] ?? [] { print(each.keys) }', false],
    ['show(json)', false],
    ['let made: [String: Any] = ["name": name]\nprint(made.keys)', false],
    [
      'var tokens = [Int32](repeating: 0, count: 8)\nlet count = Int(llama_tokenize(vocab, name, &tokens, 8, true))\nprint("\\(count) tokens")',
      false,
    ],
    ['print(json)', true],
    ['print(json.values)', true],
    ['for (_, value) in json { print(value) }', true],
    ['for key in json.keys { print(json[key] ?? "") }', true],
    ['for entry in json { print(entry.value) }', true],
    ['var own: [String: Any] = [:]\nown[name] = 1\nprint(own.keys)', true],
    ['var own: [String: Any] = [:]\nown[name] = 1\nfor (key, _) in own { print(key) }', true],
    ['let own: [String: Any] = Dictionary(uniqueKeysWithValues: [name].map { ($0, 1) })\nprint(own.keys)', true],
    ['print(md_to_html(name))', true],
    ['var end: UnsafeMutablePointer<CChar>?\nprint(strtod(name, &end))', true],
  ])('%s', async (line, isShown) => {
    const code = `import HealthKit\nfunc show(_ json: [String: Any]) { print(json.keys) }\nfunc go(_ record: HKClinicalRecord) { guard let data = record.fhirResource?.data, let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return }\nlet name = record.displayName\n${line} }\n`;
    expect(await isTold('App/Go.swift', code)).toBe(isShown);
  });
});

describe('Objective-C', () => {
  test.each<Rows[number]>([
    ['NSLog(@"%@", json.allKeys);', false],
    ['NSLog(@"%@", [json allKeys]);', false],
    [
      'char text[80];\n int count = snprintf(&text, 80, "%s", record.displayName.UTF8String);\n NSLog(@"%d", count);',
      false,
    ],
    ['NSLog(@"%@", json[@"code"]);', true],
    ['NSLog(@"%@", [json allValues]);', true],
    [
      'NSMutableDictionary *own = [NSMutableDictionary dictionary];\n own[record.displayName] = @1;\n NSLog(@"%@", own.allKeys);',
      true,
    ],
  ])('%s', async (line, isShown) => {
    const code = `#import <HealthKit/HealthKit.h>\nvoid go(HKClinicalRecord *record) { NSDictionary *json = [NSJSONSerialization JSONObjectWithData:record.FHIRResource.data options:0 error:nil];\n ${line} }\n`;
    expect(await isTold('App/Go.m', code)).toBe(isShown);
  });
});
