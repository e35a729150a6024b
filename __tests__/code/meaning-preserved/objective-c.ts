/** Objective-C: categories, blocks, functions of C, and callers in Swift. */
import { bare, beside, closing, edited, type Texts, type Transformation } from './texts.ts';

interface Method {
  readonly path: string;
  readonly type: string;
  /** `- (void)load:(NSString *)name`, as it stands. */
  readonly head: string;
  readonly result: string;
  readonly selector: string;
  readonly start: number;
  readonly end: number;
  /** The place behind the `@end` of the implementation. */
  readonly after: number;
}

const implementations = (texts: Texts): string[] => Object.keys(texts).filter((path) => /\.mm?$/.test(path));

/** The methods that instances have, in each file of one implementation a class. */
function methods(texts: Texts): Method[] {
  return implementations(texts).flatMap((path) => {
    const code = bare(texts[path] ?? '');
    return [...code.matchAll(/@implementation (\w+)\s*(?:\{[^}]*\})?[\s\S]*?@end/g)].flatMap((type) =>
      [...type[0].matchAll(/^- \(([^()]*(?:\([^()]*\))?[^()]*)\)([^{};]+?)\s*\{/gm)].flatMap((it): Method[] => {
        const start = type.index + it.index;
        const close = closing(code, start + it[0].length - 1);
        const selector = (it[2] ?? '').replace(/:\s*\((?:[^()]|\([^()]*\))*\)\s*\w+/g, ':').replace(/\s/g, '');
        if (close < 0 || /^(?:init|application:|view|awakeFromNib|dealloc)/.test(selector)) return [];
        const head = it[0].slice(0, -1).trim();
        const after = type.index + type[0].length;
        return [{ path, type: type[1] ?? '', head, result: it[1] ?? '', selector, start, end: close + 1, after }];
      }),
    );
  });
}

const isOnce = (all: readonly Method[], { selector, type }: Method): boolean =>
  all.filter((it) => it.selector === selector && it.type === type).length === 1;

/** A method in a category of its class. */
function* category(texts: Texts): Iterable<Texts> {
  const all = methods(texts);
  for (const it of all.filter((one) => isOnce(all, one))) {
    const text = (texts[it.path] ?? '').slice(it.start, it.end);
    const declared = `@interface ${it.type} (Parts)\n${it.head};\n@end\n\n`;
    const head = (texts[it.path] ?? '').lastIndexOf('@implementation', it.start);
    yield edited(texts, [
      { path: it.path, start: head, end: head, text: declared },
      { path: it.path, start: it.start, end: it.end, text: '' },
      {
        path: it.path,
        start: it.after,
        end: it.after,
        text: `\n\n@implementation ${it.type} (Parts)\n${text}\n@end\n`,
      },
    ]);
  }
}

/** A category in a file of its own, whose method hands on; whoever sent the old message sends the new one. */
function* handedOn(texts: Texts): Iterable<Texts> {
  const all = methods(texts);
  for (const it of all.filter((one) => isOnce(all, one) && !one.selector.includes(':'))) {
    const header = Object.keys(texts).find((path) => path.endsWith(`${it.type}.h`));
    if (!header || !new RegExp(`\\)${it.selector};`).test(texts[header] ?? '')) continue;
    const sent = new RegExp(`\\[([\\w.]+) ${it.selector}\\]`, 'g');
    const edits = implementations(texts)
      .filter((path) => path !== it.path)
      .flatMap((path) => {
        const text = texts[path] ?? '';
        const calls = [...text.matchAll(sent)].map(({ index, 0: found, 1: to = '' }) => ({
          path,
          start: index,
          end: index + found.length,
          text: `[${to} ${it.selector}Again]`,
        }));
        return calls.length === 0 ? [] : [...calls, { path, start: 0, end: 0, text: `#import "${it.type}+Again.h"\n` }];
      });
    if (edits.length === 0) continue;
    const gives = it.result === 'void' ? '' : 'return ';
    yield edited(texts, edits, {
      [beside(header, `${it.type}+Again.h`)]:
        `#import "${it.type}.h"\n\n@interface ${it.type} (Again)\n- (${it.result})${it.selector}Again;\n@end\n`,
      [beside(it.path, `${it.type}+Again.m`)]:
        `#import "${it.type}+Again.h"\n\n@implementation ${it.type} (Again)\n- (${it.result})${it.selector}Again {\n    ${gives}[self ${it.selector}];\n}\n@end\n`,
    });
  }
}

/** A message to a public method is sent by Swift, under the name that Swift knows it by. */
function* swiftName(texts: Texts): Iterable<Texts> {
  const all = methods(texts);
  for (const it of all.filter((one) => isOnce(all, one) && one.result === 'void' && !one.selector.includes(':'))) {
    const header = Object.keys(texts).find((path) => path.endsWith(`${it.type}.h`));
    const declared = `- (void)${it.selector};`;
    const at = header ? (texts[header] ?? '').indexOf(declared) : -1;
    if (!header || at < 0) continue;
    const sent = new RegExp(`\\[((?:self\\.)?\\w+) ${it.selector}\\]`, 'g');
    const edits = implementations(texts)
      .filter((path) => path !== it.path)
      .flatMap((path) => {
        const calls = [...(texts[path] ?? '').matchAll(sent)].map(({ index, 0: found, 1: to = '' }) => ({
          path,
          start: index,
          end: index + found.length,
          text: `[Starter start:${to}]`,
        }));
        return calls.length === 0 ? [] : [...calls, { path, start: 0, end: 0, text: '#import "Carebook-Swift.h"\n' }];
      });
    if (edits.length === 0) continue;
    const named = {
      path: header,
      start: at + declared.length - 1,
      end: at + declared.length - 1,
      text: ' NS_SWIFT_NAME(begin())',
    };
    yield edited(texts, [...edits, named], {
      [beside(header, 'Carebook-Bridging-Header.h')]: `#import "${it.type}.h"\n`,
      [beside(it.path, 'Starter.swift')]:
        `import Foundation\n\n@objc final class Starter: NSObject {\n    @objc(start:) static func start(_ it: ${it.type}) {\n        it.begin()\n    }\n}\n`,
    });
  }
}

/** Messages without arguments to oneself, each a read of a property by its look. */
function* dots(texts: Texts): Iterable<Texts> {
  const all = methods(texts);
  for (const it of all.filter((one) => !one.selector.includes(':') && one.result !== 'void')) {
    const text = texts[it.path] ?? '';
    const sent = [...text.matchAll(new RegExp(`\\[self ${it.selector}\\]`, 'g'))];
    if (sent.length === 0) continue;
    yield edited(
      texts,
      sent.map(({ index, 0: found }) => ({
        path: it.path,
        start: index,
        end: index + found.length,
        text: `self.${it.selector}`,
      })),
    );
  }
}

const MADE = /\[(?:HKObjectType|HKClinicalType|HKSampleType) clinicalTypeForIdentifier:\s*([\w.]+)\]/g;

/** Each clinical type that is made in place, in other words; what they need stands before the first implementation. */
function* madeOtherwise(texts: Texts, say: (made: string, of: string) => string, declared: string): Iterable<Texts> {
  for (const path of implementations(texts)) {
    const code = bare(texts[path] ?? '', '"');
    const found = [...code.matchAll(MADE)];
    const head = code.search(/^@(?:implementation|interface)/m);
    if (found.length === 0 || head < 0 || found.some(({ index }) => index < head)) continue;
    yield edited(texts, [
      ...found.map(({ index, 0: made, 1: of = '' }) => ({
        path,
        start: index,
        end: index + made.length,
        text: say(made, of),
      })),
      { path, start: head, end: head, text: declared },
    ]);
  }
}

/** A statement that sends one message, in a block that is called at once. */
function* blocks(texts: Texts): Iterable<Texts> {
  for (const path of implementations(texts)) {
    const code = bare(texts[path] ?? '');
    for (const { index, 0: found, 1: sent = '' } of code.matchAll(/^ {4}(\[self(?:\.\w+)? \w+\];)$/gm)) {
      const text = `    void (^step)(void) = ^{ ${sent} };\n    step();`;
      yield edited(texts, [{ path, start: index, end: index + found.length, text }]);
    }
  }
}

export const OBJECTIVE_C: readonly Transformation[] = [
  { title: 'a category for a method', changes: category },
  { title: 'a category that hands on, without HealthKit’s words', changes: handedOn },
  { title: 'a caller in Swift, by its Swift name', changes: swiftName },
  { title: 'a dot for a message', changes: dots },
  {
    title: 'a function of C around a type',
    changes: (texts) =>
      madeOtherwise(texts, (made) => `Same(${made})`, 'static id Same(id value) { return value; }\n\n'),
  },
  {
    title: 'a function of C that makes a type',
    changes: (texts) =>
      madeOtherwise(
        texts,
        (_, of) => `Made(${of})`,
        'static HKClinicalType *Made(HKClinicalTypeIdentifier identifier) {\n    return [HKObjectType clinicalTypeForIdentifier:identifier];\n}\n\n',
      ),
  },
  {
    title: 'a macro that makes a type',
    changes: (texts) =>
      madeOtherwise(
        texts,
        (_, of) => `MADE(${of})`,
        '#define MADE(identifier) [HKObjectType clinicalTypeForIdentifier:identifier]\n\n',
      ),
  },
  { title: 'a block between', changes: blocks },
];
