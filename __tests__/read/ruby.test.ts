import { expect, test } from 'vitest';
import { readPodspec } from '../../src/read/podspec.ts';
import { opensBlock, quotedTexts, withoutComment } from '../../src/read/ruby.ts';

test.each([
  ["pod 'A' # 'B'", "pod 'A' "],
  ["pod 'A' #'B'", "pod 'A' "],
  ["#pod 'A'", ''],
  ['path: "../#{name}"', 'path: "../#{name}"'],
  ['s.summary = "No. #1 of #2"', 's.summary = "No. #1 of #2"'],
  [String.raw`s.summary = 'It\'s #1' # true`, String.raw`s.summary = 'It\'s #1' `],
  ['colour = "a"#b', 'colour = "a"#b'],
])('the comment of `%s` is left out', (line, bare) => {
  expect(withoutComment(line)).toBe(bare);
});

test('blocks are opened by words, and by `do` at the end', () => {
  expect(["target 'A' do", 'list.each do |one|', 'if a', 'class A'].map(opensBlock)).not.toContain(false);
  expect(["pod 'do'", 'iffy = 1', 'a.do_it'].map(opensBlock)).not.toContain(true);
  expect(quotedTexts(`'a', "b's"`)).toEqual(['a', "b's"]);
});

test('a podspec whose text holds a number sign keeps what stands behind it', () => {
  const spec = "Pod::Spec.new do |s|\n  s.source_files = 'a #1/*.swift', 'b/*.swift' # 'c'\nend\n";
  expect(readPodspec(Buffer.from(spec), 'A.podspec')).toMatchObject({
    sources: ['a #1/*.swift', 'b/*.swift'],
    complete: true,
  });
});
