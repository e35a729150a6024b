/** `Repo(store)`, where a `Repo<Labs>` is expected, is that one: the type argument is written where it is kept. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (holder: string, use: string) => `import HealthKit
protocol Mapper { static var type: HKClinicalType { get } }
enum A: Mapper { static let type = HKClinicalType(.allergyRecord) }
enum B: Mapper { static let type = HKClinicalType(.labResultRecord) }
let store = HKHealthStore()
struct Repo<M: Mapper> { let n: Int
  func all() async throws -> [HKClinicalRecord] { try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: M.type)], sortDescriptors: []).result(for: store) } }
${holder}
@main struct X: App { var body: some Scene { WindowGroup { Text("").task { ${use} } } } }
`;

test.each([
  [
    'explicit',
    'final class M { let a = Repo<A>(n: 1); let b = Repo<B>(n: 2)\n func go() async { _ = try? await a.all() } }',
    'await M().go()',
  ],
  [
    'declared',
    'final class M { let a: Repo<A> = Repo(n: 1); let b: Repo<B> = Repo(n: 2)\n func go() async { _ = try? await a.all() } }',
    'await M().go()',
  ],
  [
    'init',
    'final class M { let a: Repo<A>; let b: Repo<B>\n init(n: Int) { a = Repo(n: n); b = Repo(n: n) }\n func go() async { _ = try? await a.all() } }',
    'await M(n: 1).go()',
  ],
  [
    'self',
    'final class M { let a: Repo<A>; let b: Repo<B>\n init(n: Int) { self.a = Repo(n: n); self.b = Repo(n: n) }\n func go() async { _ = try? await a.all() } }',
    'await M(n: 1).go()',
  ],
  [
    'param',
    'final class M { let a: Repo<A>; let b: Repo<B>\n init(a: Repo<A>, b: Repo<B>) { self.a = a; self.b = b }\n func go() async { _ = try? await a.all() } }',
    'await M(a: Repo(n: 1), b: Repo(n: 2)).go()',
  ],
  [
    'default',
    'final class M { let a: Repo<A>; let b: Repo<B>\n init(a: Repo<A> = Repo(n: 1), b: Repo<B> = Repo(n: 2)) { self.a = a; self.b = b }\n func go() async { _ = try? await a.all() } }',
    'await M().go()',
  ],
  [
    'memberwise',
    'struct M { let a: Repo<A>; let b: Repo<B>\n func go() async { _ = try? await a.all() } }',
    'await M(a: Repo(n: 1), b: Repo(n: 2)).go()',
  ],
  [
    '.init',
    'final class M { let a: Repo<A>; let b: Repo<B>\n init(n: Int) { a = .init(n: n); b = .init(n: n) }\n func go() async { _ = try? await a.all() } }',
    'await M(n: 1).go()',
  ],
  [
    'lazy',
    'final class M { lazy var a: Repo<A> = Repo(n: 1); lazy var b: Repo<B> = Repo(n: 2)\n func go() async { _ = try? await a.all() } }',
    'await M().go()',
  ],
  [
    'computed',
    'final class M { var a: Repo<A> { Repo(n: 1) }; var b: Repo<B> { Repo(n: 2) }\n func go() async { _ = try? await a.all() } }',
    'await M().go()',
  ],
  [
    'func',
    'final class M { func a() -> Repo<A> { Repo(n: 1) }; func b() -> Repo<B> { Repo(n: 2) }\n func go() async { _ = try? await a().all(); _ = b() } }',
    'await M().go()',
  ],
  [
    'local',
    'func go() async { let a: Repo<A> = Repo(n: 1); let b: Repo<B> = Repo(n: 2)\n _ = try? await a.all(); print(b) }',
    'await go()',
  ],
])('%s', async (_, holder, use) => {
  expect(await flow({ 'App/A.swift': app(holder, use) }, { kind: 'app' })).toBe('| allergy');
});
