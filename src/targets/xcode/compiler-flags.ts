/**
 * The flags that a target's sources of C are compiled with, whichever setting or file they stand in, each spelled one way.
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import { readTextIfPossible } from '../plist-paths.ts';
import type { Owned } from './projects.ts';
import type { Settings } from './settings.ts';

/** The settings whose words Xcode gives to the compiler of C: swift-build, CCompiler.swift and Clang.xcspec. */
export const C_FLAGS: readonly string[] = [
  ...['OTHER_CFLAGS', 'OTHER_CPLUSPLUSFLAGS', 'WARNING_CFLAGS', 'OPTIMIZATION_CFLAGS'],
  ...['OTHER_CFLAGS_normal', 'PER_VARIANT_CFLAGS', 'PER_ARCH_CFLAGS', 'PER_ARCH_CFLAGS_arm64'],
];

/** A response file may name others. */
const MOST_RESPONSES = 100;

/** The flags of all sources of a target, then those of single ones. */
export function compilerFlags({ project, target }: Owned, settings: Settings, checkout: Checkout): readonly string[] {
  const flags = C_FLAGS.flatMap((setting) => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  });
  const single = [...target.compiled, ...target.folders].flatMap(({ flags: own = '' }) =>
    own === '' ? [] : wordsOf(settings.expand(own).text),
  );
  const asked = new Set<string>();
  return plainFlags(withResponses([...flags, ...single]));

  /** `@flags.rsp`, `--config=flags.cfg`: the words that stand in the file. */
  function withResponses(words: readonly string[]): string[] {
    return words.flatMap((word, index) => {
      const [, response = word === '--config' ? words[index + 1] : undefined] =
        /^(?:@|--config=)(.+)$/.exec(word) ?? [];
      if (response === undefined) return [word];
      const path = resolvePath(project.root, response);
      const file = path === undefined ? undefined : checkout.locate(path);
      if (file === undefined || asked.has(file) || asked.size >= MOST_RESPONSES) return [];
      asked.add(file);
      return withResponses(wordsOf(readTextIfPossible(checkout.files, file)));
    });
  }
}

/** `--include=x`, `-includex`, `-Xclang -include -Xclang x`, `-Wp,-include,x` as `-include x`; `--define-macro=x` as `-Dx`. */
export function plainFlags(flags: readonly string[]): string[] {
  const split = flags.flatMap((flag) => (flag.startsWith('-Wp,') ? flag.slice(4).split(',') : [flag]));
  const bare = split.filter((flag) => !/^-X(?:clang|preprocessor)$/.test(flag));
  return bare.flatMap((flag, index) => {
    const [, word = '', , value] = /^--?(include|imacros)(=?)(.*)$/.exec(flag) ?? [];
    if (word !== '' && !/^-(?:pch|with)/.test(value ?? ''))
      return value === '' ? [`-${word}`] : [`-${word}`, value ?? ''];
    const [, name] = /^(?:-D|--define-macro(?:=|$))(.*)$/.exec(flag) ?? [];
    return name === undefined ? [flag] : [`-D${name === '' ? (bare[index + 1] ?? '') : name}`];
  });
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, plain) =>
      double === undefined ? (single ?? plain) : double.replace(/\\(["\\])/g, '$1'),
    ),
  );
}
