/** One after the other: the next case of an enum by its number, and loops that count. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** A text that stands for itself is told of every number. */
const TYPES = { without: ['beside'] } as const;

const swift = (make: string, use: string, next: string): string =>
  `enum Step: Int, CaseIterable { case welcome, first, last\n var kind: VALUE? { switch self { case .welcome, .last: nil\n case .first: ${make} } }\n ${next} }\nfinal class Flow { var step = Step.welcome\n func advance() { if let kind = step.kind { ${use} }\n if let next = step.next { step = next } } }`;

const SWIFT_ROWS: Rows = [
  ['a raw value and one', (make, use) => swift(make, use('kind'), 'var next: Step? { Step(rawValue: rawValue + 1) }')],
  [
    'a raw value and one, kept first',
    (make, use) =>
      swift(
        make,
        use('kind'),
        'var next: Step? { let number = self.rawValue + 1\n guard number < Self.allCases.count else { return nil }\n return Self(rawValue: number) }',
      ),
  ],
  [
    'all cases, by an index',
    (make, use) =>
      swift(
        make,
        use('kind'),
        'var next: Step? { let all = Self.allCases\n guard let index = all.firstIndex(of: self), index + 1 < all.count else { return nil }\n return all[index + 1] }',
      ),
  ],
  [
    'a number that is written out',
    (make, use) =>
      `enum Step: Int { case welcome = 10, first, last\n var kind: VALUE? { self == .first ? ${make} : nil } }\nfunc go() { if let kind = Step(rawValue: 11)?.kind { ${use('kind')} } }`,
  ],
];

const objc = (make: string, use: string, go: string): string =>
  `typedef NS_ENUM(NSInteger, Step) { StepFirst, StepLast };\nVALUE KindOf(Step step) { switch (step) { case StepFirst: return nil; case StepLast: return ${make}; } }\n@interface Flow : NSObject\n- (void)show:(Step)step;\n- (void)go;\n@end\n@implementation Flow\n- (void)show:(Step)step { VALUE kind = KindOf(step);\n ${use} }\n- (void)go { ${go} }\n@end`;

const OBJECTIVE_C_ROWS: Rows = [
  [
    'a loop that counts, into a case',
    (make, use) => objc(make, use('kind'), 'for (NSInteger step = 0; step < 2; step++) { [self show:step]; }'),
  ],
  [
    'a loop over cases',
    (make, use) =>
      objc(make, use('kind'), 'for (Step step = StepFirst; step <= StepLast; step++) { [self show:step]; }'),
  ],
  [
    'a loop that counts by two words',
    (make, use) => objc(make, use('kind'), 'for (int i = 0; i < 2; i += 1) { [self show:(Step)i]; }'),
  ],
];

const C_SHARP_ROWS: Rows = [
  [
    'the next case, by a cast',
    (make, use) =>
      `public enum Step { Welcome, First, Last }\npublic class Flow { Step step = Step.Welcome; static VALUE? KindOf(Step step) => step switch { Step.First => ${make}, _ => null }; public void Advance() { var kind = KindOf(step); if (kind != null) { ${use('kind')} } step = (Step)((int)step + 1); } }`,
    TYPES,
  ],
  [
    'a loop that counts',
    (make, use) =>
      `public class Flow { public void Go() { var kinds = new[] { ${make} }; for (var i = 0; i < kinds.Length; i++) { ${use('kinds[i]')} } } }`,
  ],
  [
    'a loop that counts cases',
    (make, use) =>
      `public enum Step { First, Last }\npublic class Flow { static VALUE? KindOf(Step step) => step switch { Step.Last => ${make}, _ => null }; public void Go() { for (var i = 0; i < 2; i++) { var kind = KindOf((Step)i); if (kind != null) { ${use('kind')} } } } }`,
    TYPES,
  ],
];

const KOTLIN_ROWS: Rows = [
  [
    'the next entry',
    (make, use) =>
      `enum class Step { WELCOME, FIRST, LAST;\n val kind: VALUE? get() = when (this) { FIRST -> ${make}\n else -> null }\n fun next(): Step? = entries.getOrNull(ordinal + 1) }\nclass Flow { var step = Step.WELCOME\n fun advance() { step.kind?.let { ${use('it')} }\n step.next()?.let { step = it } } }`,
  ],
  [
    'a loop that counts',
    (make, use) => `fun go() { val kinds = listOf(${make})\n for (i in 0 until kinds.size) { ${use('kinds[i]')} } }`,
  ],
  [
    'values by a number',
    (make, use) =>
      `enum class Step { FIRST, LAST;\n val kind: VALUE? get() = if (this == LAST) ${make} else null }\nfun go() { for (i in 0..1) { Step.values()[i].kind?.let { ${use('it')} } } }`,
  ],
];

const DART_ROWS: Rows = [
  [
    'the next value',
    (make, use) =>
      `enum Step { welcome, first, last; VALUE? get kind => switch (this) { Step.first => ${make}, _ => null }; Step? get next => index + 1 < values.length ? values[index + 1] : null; }\nclass Flow { Step step = Step.welcome; void advance() { final kind = step.kind; if (kind != null) { ${use('kind')} } final next = step.next; if (next != null) step = next; } }\nvoid main() { Flow().advance(); }`,
  ],
  [
    'a loop that counts',
    (make, use) =>
      `void main() { final kinds = [${make}]; for (var i = 0; i < kinds.length; i++) { ${use('kinds[i]')} } }`,
  ],
];

const JAVASCRIPT_ROWS: Rows = [
  [
    'the next of a list',
    (make, use) =>
      `const STEPS = ['welcome', 'first', 'last'] as const;\ntype Step = (typeof STEPS)[number];\nconst KINDS: Partial<Record<Step, VALUE>> = { first: ${make} };\nlet step: Step = 'welcome';\nexport function advance() { const kind = KINDS[step]; if (kind) { ${use('kind')} } step = STEPS[STEPS.indexOf(step) + 1] ?? step; }`,
    { without: ['records'] },
  ],
  [
    'a loop that counts',
    (make, use) =>
      `export function go() { const kinds = [${make}]; for (let i = 0; i < kinds.length; i++) { ${use('kinds[i]')} } }`,
  ],
  [
    'a loop that counts the members of an enum',
    (make, use) =>
      `enum Step { First, Last }\nfunction kindOf(step: Step): VALUE | undefined { switch (step) { case Step.Last: return ${make}; default: return undefined; } }\nexport function go() { for (let step = Step.First; step <= Step.Last; step++) { const kind = kindOf(step); if (kind) { ${use('kind')} } } }`,
    TYPES,
  ],
];

bothFlows(SWIFT, SWIFT_ROWS);
bothFlows(OBJECTIVE_C, OBJECTIVE_C_ROWS);
bothFlows(C_SHARP, C_SHARP_ROWS);
bothFlows(KOTLIN, KOTLIN_ROWS);
bothFlows(DART, DART_ROWS);
bothFlows(JAVASCRIPT, JAVASCRIPT_ROWS);
