/** What a class computes, by `super` in one that says something else instead. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const rows = (code: Rows[number][1]): Rows => [['a computed property', code]];

describe('Kotlin', () =>
  bothFlows(
    KOTLIN,
    rows(
      (make, use) =>
        `open class Base { open val kind: VALUE get() = ${make} }\nclass Labs : Base() { override val kind: VALUE get() = super.kind }\nfun go() { ${use('Labs().kind')} }`,
    ),
  ));
describe('Kotlin, of one of several', () =>
  bothFlows(KOTLIN, [
    [
      'a computed property',
      (make, use, _, other) =>
        `interface Basic { val kind: VALUE get() = ${other} }\ninterface Paid { val kind: VALUE get() = ${make} }\nclass Labs : Basic, Paid { override val kind: VALUE get() = super<Paid>.kind }\nfun go() { ${use('Labs().kind')} }`,
    ],
    [
      'a function',
      (make, use, _, other) =>
        `interface Basic { fun kind(): VALUE = ${other} }\ninterface Paid { fun kind(): VALUE = ${make} }\nclass Labs : Basic, Paid { override fun kind(): VALUE { return super<Paid>.kind() } }\nfun go() { ${use('Labs().kind()')} }`,
    ],
  ]));
describe('Dart', () =>
  bothFlows(
    DART,
    rows(
      (make, use) =>
        `class Base { VALUE get kind => ${make}; }\nclass Labs extends Base { @override VALUE get kind => super.kind; }\nvoid go() { ${use('Labs().kind')} }`,
    ),
  ));
describe('C#', () =>
  bothFlows(
    C_SHARP,
    rows(
      (make, use) =>
        `class Base { public virtual VALUE Kind => ${make}; }\nclass Labs : Base { public override VALUE Kind => base.Kind; }\nclass Page { void Go() { ${use('new Labs().Kind')} } }`,
    ),
  ));
describe('JavaScript', () =>
  bothFlows(
    JAVASCRIPT,
    rows(
      (make, use) =>
        `class Base { get kind() { return ${make}; } }\nclass Labs extends Base { get kind() { return super.kind; } }\nexport function go() { ${use('new Labs().kind')} }`,
    ),
  ));
