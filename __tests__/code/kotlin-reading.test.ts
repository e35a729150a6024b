import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/code/facts/facts.ts';
import { readKotlin } from '../../src/code/languages/kotlin/read.ts';
import { loadGrammar } from '../../src/code/languages/parser.ts';
import { flow } from './code.ts';

const ALLERGY = 'HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!';
const LAB = 'HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!';
const HEAD = 'package app\n\nimport platform.HealthKit.*\n\n';
const READ =
  'fun read(type: HKSampleType?) { HKHealthStore().executeQuery(HKSampleQuery(sampleType = type!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }\n';
const read = (code: string): Promise<string> => flow({ 'src/iosMain/kotlin/Store.kt': `${HEAD}${READ}${code}\n` });

describe('what the reader by hand passed over, or read as something else', () => {
  test.each([
    ['a method between its operands', `fun go() { for (type in listOf(${ALLERGY}) union listOf(${LAB})) read(type) }`],
    [
      'a comparison with two signs',
      `fun pick(all: Int) = if (all >= 2) ${ALLERGY} else ${LAB}\nfun go() { read(pick(3)) }`,
    ],
    [
      'a class in a function',
      `fun go() { class Want(val type: HKClinicalType?)\n listOf(Want(${ALLERGY}), Want(${LAB})).forEach { read(it.type) } }`,
    ],
    ['the lambda of a call, on the next line', `fun go() { listOf(${ALLERGY}, ${LAB}).forEach()\n { read(it) } }`],
    [
      'an interface with one function',
      `fun interface Wanting { fun types(): List<HKClinicalType?> }\nclass Both : Wanting { override fun types() = listOf(${ALLERGY}, ${LAB}) }\nfun go() { Both().types().forEach { read(it) } }`,
    ],
    [
      'a guard of a when',
      `fun of(kind: String, all: Boolean) = when (kind) { "a" if all -> ${ALLERGY}\n else -> ${LAB} }\nfun go(all: Boolean) { read(of("a", all)) }`,
    ],
    [
      'a loop behind an if',
      `fun go() { val all = listOf(${ALLERGY}, ${LAB})\n if (all.size > 1) for (type in all) { read(type) } }`,
    ],
    [
      'a loop of one call behind an if',
      `fun go() { val all = listOf(${ALLERGY}, ${LAB})\n if (all.size > 1) for (type in all) read(type) }`,
    ],
    [
      'a loop under an annotation',
      `fun go() { @Suppress("X") @Other for (type in listOf(${ALLERGY}, ${LAB})) { read(type) } }`,
    ],
  ])('%s', async (_, code) => {
    expect(await read(code)).toBe('| allergy labResult');
  });
});

describe('what the grammar of the package reads otherwise than the compiler', () => {
  test.each([
    ['a call behind what negates it', `class A { fun a() = true }\nfun go(x: A) { if (!x.a()) read(${ALLERGY}) }`],
    ['a call with a type', `fun <T> same(x: T): T = x\nfun go() { read(same<HKClinicalType?>(${ALLERGY})) }`],
    ['a private function under annotations', `@Preview\n@Composable\nprivate fun go() { read(${ALLERGY}) }`],
    ['a class under an annotation', `@Module\nactual class A actual constructor() { fun go() { read(${ALLERGY}) } }`],
    [
      'members behind what does the rest',
      `interface Going { fun go()\n fun stay() }\nclass A(inner: Going) : Going by inner { override fun go() { read(${ALLERGY}) } }`,
    ],
    [
      'a constructor on a line of its own',
      `class A\n@Inject internal constructor(private val type: HKClinicalType?) { fun go() { read(type) } }\nfun go() { A(${ALLERGY}).go() }`,
    ],
    [
      'accessors under annotations',
      `class A { var type: HKClinicalType? = ${ALLERGY}\n  @Synchronized get() = field // as it is\n\n  @Synchronized set(value) { field = value }\n fun go() { read(type) } }`,
    ],
    ['a name that is a modifier elsewhere', `fun open(x: HKClinicalType?) { read(x) }\nfun go() { open(${ALLERGY}) }`],
    [
      'what is added to a companion',
      `class Store { companion object }\nfun Store.Companion.look() { read(${ALLERGY}) }\nfun go() { Store.look() }`,
    ],
    ['a lambda that waits', `fun go() { val run = suspend { read(${ALLERGY}) }\n run() }`],
    ['a comment before a statement', `fun go() { val type = ${ALLERGY}\n/* now */ read(type) }`],
    [
      'a type in brackets',
      `class A(val content: @Composable (() -> Unit) = { read(${ALLERGY}) }) { fun go() { content() } }\nfun go() { A().go() }`,
    ],
    ['a method of what may be missing', `fun go(x: List<String>) { x.map(String?::length)\n read(${ALLERGY}) }`],
    ['dollars in a text', `fun go() { val price = $$"$5 of $$name"\n read(${ALLERGY}) }`],
  ])('%s', async (_, code) => {
    expect(await read(code)).toBe('| allergy');
  });
});

async function factsOf(text: string): Promise<FileFacts> {
  const facts = readKotlin({ path: 'A.kt', language: 'kotlin', text, lines: [0] }, await loadGrammar('kotlin'));
  if ('failure' in facts) throw new Error(facts.failure);
  return facts;
}

test.each([
  ['!x.b()', { kind: 'operation', operator: '!', operands: [{ kind: 'call', callee: { name: 'b' } }] }],
  ['get<A>(x)', { kind: 'cast', to: { name: 'A' }, value: { kind: 'call', callee: { name: 'get' } } }],
  ['"$name"', { kind: 'text', parts: [{ kind: 'name', name: 'name' }] }],
  [
    '"a $b ${c.d}"',
    { parts: [{ value: 'a ' }, { name: 'b', site: { start: 12, end: 13 } }, { value: ' ' }, { name: 'd' }] },
  ],
  ['"""a "b" $c"""', { kind: 'text', parts: [{ value: 'a "b" ' }, { name: 'c' }] }],
  ['$$"$a $$b"', { kind: 'text', parts: [{ value: '$a ' }, { name: 'b' }] }],
  ['"\\u0043 http://x // y"', { kind: 'literal', value: 'C http://x // y' }],
  ["'a'", { kind: 'literal', value: 'a' }],
  ['0x1F_FL', { kind: 'literal', value: 0x1ff }],
  ['-x as Int ?: y', { kind: 'either' }],
  ['a !in b', { kind: 'operation', operator: '!', operands: [{ kind: 'call', callee: { name: 'contains' } }] }],
  [
    'when { !inside -> 1 }',
    { kind: 'if', branch: { conditions: [{ value: { operator: '!', operands: [{ name: 'inside' }] } }] } },
  ],
  ['f(1) { it }', { kind: 'call', callee: { name: 'f' }, args: [{}, { isTrailing: true }] }],
  ['a < b && c > (d)', { kind: 'operation', operator: '&&' }],
])('%s', async (code, expected) => {
  const { variables, faults } = await factsOf(`val x = ${code}\n`);
  expect(variables).toMatchObject([{ name: 'x', value: expected }]);
  expect(faults).toEqual([]);
});

test('what is not understood is told where it stands, if it is of health', async () => {
  expect((await factsOf('fun f() { foo(HKHealthStore ; b }')).faults.length).toBeGreaterThan(0);
  expect((await factsOf('fun f() { foo(int ; b }')).faults).toEqual([]);
});
