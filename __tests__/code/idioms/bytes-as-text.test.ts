/** Bytes as a text: what says how many there are, where they are or what they are says none of them. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { KOTLIN } from './kotlin.ts';

type Rows = readonly (readonly [line: string, isShown: boolean])[];

async function isTold(path: string, code: string, beside = {}): Promise<boolean> {
  const { flows } = await factsOf({ ...beside, [path]: code });
  return flows.some(({ kind, strength }) => kind === 'logging' && strength === 'value');
}

const SWIFT_ROWS: Rows = [
  ['print(data)', false],
  ['print(record.fhirResource?.data)', false],
  ['print(data as Any)', false],
  ['debugPrint(data)', false],
  ['print("got \\(data)")', false],
  ['print(String(describing: data))', false],
  ['print(String(reflecting: record.fhirResource?.data))', false],
  ['print(data.description)', false],
  ['print([data])', false],
  ['Logger().info("got \\(data, privacy: .public)")', false],
  ['NSLog("got \\(data)")', false],
  ['print(Batch(name: "a", data: data))', false],
  ['print("got \\(Batch(name: "a", data: data))")', false],
  ['print(try? JSONEncoder().encode([record.displayName]))', false],
  ['print(try! JSONSerialization.data(withJSONObject: ["a": record.displayName]))', false],
  ['print(record.displayName.data(using: .utf8) as Any)', false],
  ['print(Data(record.displayName.utf8))', false],
  ['show(data)', false],
  ['print(data, record.displayName)', true],
  ['print(Batch(name: record.displayName, data: Data()))', true],
  ['print(data as NSData)', true],
  ['print(NSData(data: data))', true],
  ['NSLog("%@", data as NSData)', true],
  ['os_log("%{public}@", data as NSData)', true],
  ['print((data as NSData).description)', true],
  ['print(String(decoding: data, as: UTF8.self))', true],
  ['print(String(data: data, encoding: .utf8) ?? "")', true],
  ['print(data.base64EncodedString())', true],
  ['print([UInt8](data))', true],
  ['print(Array(data))', true],
  ['print(data.map { String(format: "%02x", $0) }.joined())', true],
  ['dump(data)', true],
];

describe('Swift', () => {
  const head =
    'import HealthKit\nimport os\nstruct Batch { let name: String\n let data: Data }\nfunc show(_ bytes: Data?) { print("got \\(bytes)") }\n';
  test.each(SWIFT_ROWS)('%s', async (line, isShown) => {
    const code = `${head}func go(_ record: HKClinicalRecord) { guard let data = record.fhirResource?.data else { return }\n ${line} }\n`;
    expect(await isTold('App/Go.swift', code)).toBe(isShown);
  });
  test('a type of the app’s own that is called like it', async () => {
    const code = `${head}struct Data { let text: String }\nfunc go(_ record: HKClinicalRecord) { let data = Data(text: record.displayName)\n print(data) }\n`;
    expect(await isTold('App/Go.swift', code)).toBe(true);
  });
});

describe('Objective-C', () => {
  test.each<Rows[number]>([
    ['NSLog(@"%@", data);', true],
    ['NSLog(@"%@", [data description]);', true],
    ['NSLog(@"%lu", (unsigned long)data.length);', false],
  ])('%s', async (line, isShown) => {
    const code = `#import <HealthKit/HealthKit.h>\nvoid go(HKClinicalRecord *record) { NSData *data = record.FHIRResource.data;\n ${line} }\n`;
    expect(await isTold('App/Go.m', code)).toBe(isShown);
  });
});

function inLanguage(name: string, { file, head, records, text }: Language, bytes: string, rows: Rows): void {
  describe(name, () => {
    test.each(rows)('%s', async (line, isShown) => {
      const body = bytes.replace('TEXT', text.make).replace('LINE', line);
      expect(await isTold(file, `${head}${body}\n`, records.beside)).toBe(isShown);
    });
  });
}

inLanguage('Kotlin', KOTLIN, 'fun go() { val bytes: ByteArray = TEXT.encodeToByteArray()\n LINE }', [
  ['println(bytes)', false],
  ['println("got $bytes")', false],
  ['println(bytes.toString())', false],
  ['println(bytes.size)', false],
  ['println(bytes.contentToString())', true],
  ['println(bytes.decodeToString())', true],
  ['println(bytes.toList())', true],
  ['println(bytes.joinToString())', true],
]);

inLanguage(
  'C#',
  C_SHARP,
  'public class Idiom { public void Go() { byte[] bytes = Encoding.UTF8.GetBytes(TEXT);\n LINE } }',
  [
    ['Console.WriteLine(bytes);', false],
    ['Console.WriteLine($"got {bytes}");', false],
    ['Console.WriteLine(bytes.ToString());', false],
    ['Console.WriteLine(BitConverter.ToString(bytes));', true],
    ['Console.WriteLine(Convert.ToBase64String(bytes));', true],
    ['Console.WriteLine(Encoding.UTF8.GetString(bytes));', true],
  ],
);
