/** What is asked which type it is, in a list of several: what is of another goes past. */
import { describe } from 'vitest';
import { bothFlows, OF_TYPES, type Row } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const BOXES =
  'protocol Box { var kind: VALUE { get } }\nstruct Labs: Box { let kind: VALUE }\nstruct Rest: Box { let kind: VALUE }\nenum Plain: Box { case one\n var kind: VALUE { fatalError() } }\nfinal class Deep: Box { let kind: VALUE\n init(kind: VALUE) { self.kind = kind } }\n';
const each = (title: string, cases: (use: (value: string) => string) => string): Row => [
  title,
  (make, use, _, other) =>
    `${BOXES}func go() { let all: [any Box] = [Labs(kind: ${make}), Rest(kind: ${other}), Plain.one]\n for box in all { switch box { ${cases(use)} } } }`,
  OF_TYPES,
];

describe('Swift', () => {
  bothFlows(SWIFT, [
    each('`is` of others first', (use) => `case is Rest: break\n case is Plain: break\n default: ${use('box.kind')}`),
    each('`is` of itself', (use) => `case is Labs: ${use('box.kind')}\n default: break`),
    each('`as` of itself', (use) => `case let labs as Labs: ${use('labs.kind')}\n default: break`),
    each(
      '`as` behind `is`',
      (use) => `case is Rest: break\n case let labs as Labs: ${use('labs.kind')}\n default: break`,
    ),
    each('several', (use) => `case is Rest, is Plain: break\n default: ${use('box.kind')}`),
    [
      'an object of a class',
      (make, use, _, other) =>
        `${BOXES}func go() { let all: [any Box] = [Deep(kind: ${make}), Rest(kind: ${other})]\n for box in all { switch box { case is Rest: break\n case is Deep: ${use('box.kind')}\n default: break } } }`,
      OF_TYPES,
    ],
    [
      '`if`',
      (make, use, _, other) =>
        `${BOXES}func go() { let all: [any Box] = [Labs(kind: ${make}), Rest(kind: ${other})]\n for box in all { if box is Labs { ${use('box.kind')} } } }`,
      OF_TYPES,
    ],
    [
      '`guard`',
      (make, use, _, other) =>
        `${BOXES}func go() { let all: [any Box] = [Labs(kind: ${make}), Rest(kind: ${other})]\n for box in all { guard let labs = box as? Labs else { continue }\n ${use('labs.kind')} } }`,
      OF_TYPES,
    ],
    [
      'a type of HealthKit',
      (make, use) =>
        `func go(_ kind: VALUE) { let all: [HKObjectType] = [HKQuantityType(.stepCount), HKClinicalType(kind)]\n for type in all { switch type { case is HKQuantityType: break\n case let clinical as HKClinicalType: ${use('HKClinicalTypeIdentifier(rawValue: clinical.identifier)')}\n default: break } } }\nfunc start() { go(${make}) }`,
      { without: ['records'] },
    ],
  ]);
});
