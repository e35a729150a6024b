/** A method that is private to a file is none that code of another file calls, whatever it calls by that name. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (word: string, voice: string): Readonly<Record<string, string>> => ({
  'App/App.swift': `import HealthKit
@main struct Main { static func main() { Book().go() } }
struct Row { let title: String
 let kind: HKClinicalTypeIdentifier
 static let all = [Row(title: "a", kind: .labResultRecord), Row(title: "b", kind: .medicationRecord)] }
final class Book { let store = HKHealthStore()
 let voice = Voice()
 func go() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.medicationRecord)]) { _, _ in }
 for row in Row.all { speak(row) } }
 ${word} func speak(_ row: Row) { store.execute(HKSampleQuery(sampleType: HKClinicalType(row.kind), predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in })
 voice.say([row.title]) } }`,
  'App/Voice.swift': `import AVFoundation\nfinal class Voice { ${voice} }`,
});
const SAYS = 'func say(_ lines: [String]) { for line in lines { synthesizer.speak(AVSpeechUtterance(string: line)) } }';

test.each([
  ['private', 'labResult medication'],
  ['fileprivate', 'labResult medication'],
  ['', 'labResult medication!'],
])('%s', async (word, read) => {
  const voice = `private let synthesizer = AVSpeechSynthesizer()\n ${SAYS}`;
  expect(await flow(app(word, voice), { kind: 'app' })).toBe(`labResult medication | ${read}`);
});
