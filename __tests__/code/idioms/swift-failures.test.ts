/** Errors that carry a record: thrown, or in place of a value in a result, a stream, a task, a publisher. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const BRINGS: Ways = [
  [
    'stream finish',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc items() -> AsyncThrowingStream<Int, Error> { AsyncThrowingStream { c in c.yield(1)\n c.finish(throwing: Fault.bad(${make})) } }\nfunc go() async { do { for try await i in items() { _ = i } } catch let Fault.bad(name) { ${use('name')} } catch {} }`,
  ],
  [
    'stream finish rethrown',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() throws { throw Fault.bad(${make}) }\nfunc items() -> AsyncThrowingStream<Int, Error> { AsyncThrowingStream { c in Task { do { try parse()\n c.finish() } catch { c.finish(throwing: error) } } } }\nfunc go() async { do { for try await i in items() { _ = i } } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'makeStream finish',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc go() async { let (s, c) = AsyncThrowingStream<Int, Error>.makeStream()\n c.finish(throwing: Fault.bad(${make}))\n do { for try await i in s { _ = i } } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'resume throwing',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() async throws -> Int { try await withCheckedThrowingContinuation { c in c.resume(throwing: Fault.bad(${make})) } }\nfunc go() async { do { _ = try await item() } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'resume with failure',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() async throws -> Int { try await withCheckedThrowingContinuation { c in c.resume(with: .failure(Fault.bad(${make}))) } }\nfunc go() async { do { _ = try await item() } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'result get',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<Int, Fault> { .failure(.bad(${make})) }\nfunc go() { do { _ = try item().get() } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'result Result.failure',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<Int, Fault> { return Result.failure(Fault.bad(${make})) }\nfunc go() { do { _ = try item().get() } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'failure let',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<Int, Fault> { .failure(.bad(${make})) }\nfunc go() { switch item() { case .success: break\n case .failure(let error): ${use('"\\(error)"')} } }`,
  ],
  [
    'if case failure',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<Int, Fault> { .failure(.bad(${make})) }\nfunc go() { if case .failure(.bad(let name)) = item() { ${use('name')} } }`,
  ],
  [
    'Result closure',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() throws(Fault) -> Int { throw .bad(${make}) }\nfunc item() -> Result<Int, Fault> { Result { () throws(Fault) -> Int in try parse() } }\nfunc go() { if case .failure(let error) = item() { ${use('"\\(error)"')} } }`,
  ],
  [
    'Result closure value',
    (make, use) =>
      `func parse() throws -> String { ${make} }\nfunc item() -> Result<String, Error> { Result { try parse() } }\nfunc go() { if case .success(let name) = item() { ${use('name')} } }`,
  ],
  [
    'Result closure list',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse(_ s: String) throws(Fault) -> Int { throw .bad(s) }\nfunc items() -> [Result<Int, Fault>] { [${make}].map { s in Result { () throws(Fault) -> Int in try parse(s) } } }\nfunc go() { for item in items() { switch item { case .success: break\n case .failure(let error): ${use('"\\(error)"')} } } }`,
  ],
  [
    'Result catching get',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() throws -> Int { throw Fault.bad(${make}) }\nfunc go() { let r = Result { try parse() }\n do { _ = try r.get() } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'Future failure',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Future<Int, Fault> { Future { promise in promise(.failure(.bad(${make}))) } }\nfunc go() { _ = item().sink(receiveCompletion: { if case .failure(let error) = $0 { ${use('"\\(error)"')} } }, receiveValue: { _ in }) }`,
  ],
  [
    'Fail',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc go() { _ = Fail<Int, Fault>(error: .bad(${make})).sink(receiveCompletion: { c in switch c { case .finished: break\n case .failure(let error): ${use('"\\(error)"')} } }, receiveValue: { _ in }) }`,
  ],
  [
    'subject completion',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfinal class M { let s = PassthroughSubject<Int, Fault>()\n func go() { _ = s.sink(receiveCompletion: { c in if case let .failure(error) = c { ${use('"\\(error)"')} } }, receiveValue: { _ in })\n s.send(completion: .failure(.bad(${make}))) } }`,
  ],
  [
    'tryMap mapError',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc go() { _ = Just(1).tryMap { _ in throw Fault.bad(${make}) }.sink(receiveCompletion: { c in if case let .failure(error) = c { ${use('"\\(error)"')} } }, receiveValue: { (_: Int) in }) }`,
  ],
  [
    'Future values',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Future<Int, Fault> { Future { promise in promise(.failure(.bad(${make}))) } }\nfunc go() async { do { _ = try await item().value } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'completion handler error',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item(_ done: @escaping (Int?, Error?) -> Void) { done(nil, Fault.bad(${make})) }\nfunc go() { item { _, error in if let error { ${use('"\\(error)"')} } } }`,
  ],
  [
    'completion handler result',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item(_ done: @escaping (Result<Int, Fault>) -> Void) { done(.failure(.bad(${make}))) }\nfunc go() { item { r in if case .failure(let error) = r { ${use('"\\(error)"')} } } }`,
  ],
  [
    'completion tuple NSError',
    (make, use) =>
      `func item(_ done: @escaping (Int?, Error?) -> Void) { done(nil, NSError(domain: "a", code: 1, userInfo: [NSLocalizedDescriptionKey: ${make}])) }\nfunc go() { item { _, error in ${use('error!.localizedDescription')} } }`,
  ],
  [
    'mapError',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<Int, Fault> { .failure(.bad(${make})) }\nstruct Wrapped: Error { let inner: Fault }\nfunc go() { if case .failure(let e) = item().mapError({ Wrapped(inner: $0) }) { ${use('"\\(e.inner)"')} } }`,
  ],
  [
    'task result',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() throws -> Int { throw Fault.bad(${make}) }\nfunc go() async { let t = Task { try parse() }\n switch await t.result { case .success: break\n case .failure(let e): ${use('"\\(e)"')} } }`,
  ],
  [
    'task value',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() throws -> Int { throw Fault.bad(${make}) }\nfunc go() async { let t = Task { try parse() }\n do { _ = try await t.value } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'closure thrown',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc run(_ work: () throws -> Void) rethrows { try work() }\nfunc go() { do { try run { throw Fault.bad(${make}) } } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'group',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc parse() async throws -> Int { throw Fault.bad(${make}) }\nfunc go() async { do { try await withThrowingTaskGroup(of: Int.self) { g in g.addTask { try await parse() }\n for try await x in g { _ = x } } } catch { ${use('"\\(error)"')} } }`,
  ],
];

const NONE: Ways = [
  [
    'a stream’s values, where it only fails',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc items() -> AsyncThrowingStream<Int, any Error> { AsyncThrowingStream { c in c.finish(throwing: Fault.bad(${make})) } }\nfunc go() async { do { for try await i in items() { ${use('"\\(i)"')} } } catch {} }`,
  ],
  [
    'success of failure clean',
    (make, use) =>
      `enum Fault: Error { case bad(Int) }\nfunc item() -> Result<String, Fault> { .success(${make}) }\nfunc go() { switch item() { case .success: break\n case .failure(let e): ${use('"\\(e)"')} } }`,
  ],
  [
    'stream clean',
    (make, use) =>
      `enum Fault: Error { case bad(Int) }\nfunc items() -> AsyncThrowingStream<String, Error> { AsyncThrowingStream { c in c.yield(${make})\n c.finish(throwing: Fault.bad(1)) } }\nfunc go() async { do { for try await i in items() { _ = i } } catch { ${use('"\\(error)"')} } }`,
  ],
  [
    'failure not value',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc items() -> AsyncThrowingStream<String, Error> { AsyncThrowingStream { c in c.yield("a")\n c.finish(throwing: Fault.bad(${make})) } }\nfunc go() async { do { for try await i in items() { ${use('i')} } } catch { } }`,
  ],
  [
    'get not value',
    (make, use) =>
      `enum Fault: Error { case bad(String) }\nfunc item() -> Result<String, Fault> { .failure(.bad(${make})) }\nfunc go() { do { let v = try item().get()\n ${use('v')} } catch {} }`,
  ],
  [
    'error code clean',
    (make, use) =>
      `enum Fault: Error { case bad(String)\n var code: Int { switch self { case .bad: 1 } } }\nfunc item() -> Result<String, Fault> { .failure(.bad(${make})) }\nfunc go() { if case .failure(let e) = item() { ${use('"\\(e.code)"')} } }`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
