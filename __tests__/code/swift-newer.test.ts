import { expect, test } from 'vitest';
import { readSource } from '../../src/code/facts/source.ts';
import { loadGrammar } from '../../src/code/languages/parser.ts';
import { readSwift } from '../../src/code/languages/swift/read.ts';
import { memoryFiles } from '../../src/files/files.ts';
import { factsOf } from './code.ts';

test.each([
  'for each in records { show(each.name, each) }',
  'let names = records.map { each in each.name }',
  'func pack<each T>(_ value: repeat each T) { show(repeat each value) }',
  'let text = try encode(consume records)',
  'consume(records)',
  'func settings() async -> sending Settings { show(1) }',
  'let task = Swift::Task { show(ModelsR4::Binary(1)) }',
  '@available(iOS 18, macOS 15, *)\n#Preview { Page() }',
  'func consume(_ it: Int) {}',
  'func take(_ it: consuming [Int], and other: sending Value, at: borrowing Place) {}',
  'nonisolated(unsafe) let shared = 1',
  'if let date = await account.details?.date { show(date) } else { show(0) }',
  'if await store.isReady { show(1) }',
  'func load() async throws(LoadError) -> Int { 1 }',
  'func take(_ all: some Collection & Sendable, on actor: isolated (any Actor)? = #isolation) {}',
  'final class Session: nonisolated Hashable, Sendable {}',
  'switch it {\ncase .true(let content): show(content)\ndefault: break\n}',
  'let mask = some & other',
  'let text = "for each in consume x"',
  'let pattern = /^[a-z#$%&*+\\-\\/=?]+@\\/[a-z]{2,}$/',
  'let all = text.matches(of: /^[a-z#&]+/)',
  'let share = [1, 2].reduce(1, /) + first / second',
  'let join = { (parts: String...) -> String in parts.joined() }',
  'let kind: (any Kind).Type? = nil',
  'let kinds: [(Kind & Sendable).Type?] = []',
  'switch unit {\ncase .percent(): show(1)\ndefault: break\n}',
  'switch unit {\ncase .count() / .minute(): show(1)\ndefault: break\n}',
  '@Sendable nonisolated func imp(_ kind: Int, make: (_ last: Int?) -> Int) async throws { show(kind) }',
  'if let reader = try? open(), let data = try? await reader.data { show(data) }',
  'while let data = try? reader.data { show(data) }',
  'switch try? reader.data { case .some(let data): show(data); default: break }',
  'if (try? reader.data) != nil { show(1) } else if try! reader.isOpen { show(3) }',
  'if let name = try? file.owner!.name { show(name) }',
  '@Model final class Entry { #Unique<Entry>([\\.id], [\\.name, \\.date])\n #Index<Entry>([\\.date])\n var id = 1 }',
  'if let first = try? list.items[0] { show(first) }',
  'func take(_ it: consuming sending Value) {}',
  'struct Row<let count: Int> { var items: InlineArray<count, Int> }',
  'let three: InlineArray<3, Int> = [1, 2, 3]',
  'let three: [3 of Int] = [1, 2, 3]',
  'let value = unsafe pointer.pointee',
  'actor Store { isolated deinit { close() } }',
  'final class Box { var one: Int { get async throws { 1 } } ; init() {} ; func two() { show(1) ; show(2) } }',
])('%s', async (statement) => {
  const files = memoryFiles({ 'a.swift': `func f() async throws {\n${statement}\nshow(2)\n}\n` });
  const facts = readSwift(readSource('a.swift', 'swift', files), await loadGrammar('swift'));
  expect('faults' in facts && facts.faults).toEqual([]);
  if (!('functions' in facts)) throw new Error('it was not read');
  // a type stands beside the function
  expect((facts.functions[0]?.body.length ?? 0) + facts.types.length).toBe(2);
});

test('what is called each, and what is consumed, is followed', async () => {
  const { flows } = await factsOf(`import HealthKit
func load(_ records: [HKClinicalRecord]) {
    for each in records { print(each.displayName) }
    let all = consume records
    NSLog("%@", String(describing: all))
}`);
  expect(flows.map(({ api, at }) => `${api} ${at.line}`)).toEqual(['print(_:) 3', 'NSLog(_:_:) 5']);
});
