import { expect, test } from 'vitest';
import { readSource } from '../../src/code/facts/source.ts';
import { loadGrammar } from '../../src/code/languages/parser.ts';
import { readSwift } from '../../src/code/languages/swift/read.ts';
import { memoryFiles } from '../../src/files/files.ts';

test.each([
  'for record in try await load() { show(record) }',
  'for record in try await store.load(of: type) { show(record) }',
  'for try await record in stream() { show(record) }',
  'for await record in stream() { show(record) }',
  'if let record = try await load() { show(record) }',
  'if let record = try? await load() { show(record) }',
  'while let record = try await load() { show(record) }',
  'if try await isThere() { show(1) }',
  'switch try await load() {\ncase .one: show(1)\ndefault: break\n}',
  'let records = try await load { $0.isNew }',
  'let text = "for record in try await load() { }"',
])('%s', async (statement) => {
  const files = memoryFiles({ 'a.swift': `func f() async throws {\n${statement}\nshow(2)\n}\n` });
  const facts = readSwift(readSource('a.swift', 'swift', files), await loadGrammar('swift'));
  expect('faults' in facts && facts.faults).toEqual([]);
  expect('functions' in facts && facts.functions[0]?.body.length).toBe(2);
});
