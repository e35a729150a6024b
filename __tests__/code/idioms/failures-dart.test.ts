/** Errors that carry a record, other than what is plainly thrown and caught: Dart. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const FAILURE =
  'class Failure implements Exception { Failure(this.kind, this.spare); final VALUE kind; final VALUE spare; }\n';
const RECORDS = { without: ['asked', 'read'] } as const;

const ROWS: Rows = [
  [
    'an exception with properties',
    (make, use, _, other) =>
      `${FAILURE}void check() { throw Failure(${make}, ${other}); }\nvoid go() { try { check(); } on Failure catch (error) { ${use('error.kind')} } }`,
  ],
  [
    'an exception that is rethrown',
    (make, use, _, other) =>
      `${FAILURE}void check() { throw Failure(${make}, ${other}); }\nvoid ask() { try { check(); } catch (error) { rethrow; } }\nvoid go() { try { ask(); } on Failure catch (error, stack) { ${use('error.kind')} } }`,
  ],
  [
    'an exception of a named case',
    (make, use, _, other) =>
      `sealed class Failure implements Exception { const Failure(); }\nfinal class Missing extends Failure { const Missing({required this.kind, required this.spare}); final VALUE kind; final VALUE spare; }\nvoid check() { throw Missing(kind: ${make}, spare: ${other}); }\nvoid go() { try { check(); } on Failure catch (error) { switch (error) { case Missing(:final kind): ${use('kind')} } } }`,
  ],
  [
    'a future’s error, awaited',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() => Future.error(Failure(${make}, ${other}));\nFuture<void> go() async { try { await check(); } on Failure catch (error) { ${use('error.kind')} } }`,
  ],
  [
    'a future’s error, caught by its method',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() => Future<int>.error(Failure(${make}, ${other}));\nvoid go() { check().catchError((error) { ${use('error.kind')} return 0; }); }`,
  ],
  [
    'a future’s error, by its second function',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() async { throw Failure(${make}, ${other}); }\nvoid go() { check().then((_) {}, onError: (error) { ${use('error.kind')} }); }`,
  ],
  [
    'a completer’s error',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() { final done = Completer<int>(); done.completeError(Failure(${make}, ${other})); return done.future; }\nFuture<void> go() async { try { await check(); } on Failure catch (error) { ${use('error.kind')} } }`,
  ],
  [
    'what a completer brings, beside what it fails with',
    (make, use, _, other) =>
      `Future<VALUE> check(bool ok) { final done = Completer<VALUE>(); if (ok) { done.complete(${make}); } else { done.completeError(${other}); } return done.future; }\nFuture<void> go() async { final kind = await check(true); ${use('kind')} }`,
    RECORDS,
  ],
  [
    'a stream’s error, listened to',
    (make, use, _, other) =>
      `${FAILURE}final checks = StreamController<int>();\nvoid go() { checks.stream.listen((_) {}, onError: (error) { ${use('error.kind')} }); checks.addError(Failure(${make}, ${other})); }`,
  ],
  [
    'what a stream brings, beside what it fails with',
    (make, use, _, other) =>
      `final checks = StreamController<VALUE>();\nvoid go() { checks.stream.listen((kind) { ${use('kind')} }, onError: (error) {}); checks.add(${make}); checks.addError(${other}); }`,
    RECORDS,
  ],
  [
    'a stream’s error, handled',
    (make, use, _, other) =>
      `${FAILURE}Stream<int> checks() => Stream.error(Failure(${make}, ${other}));\nvoid go() { checks().handleError((error) { ${use('error.kind')} }).listen((_) {}); }`,
  ],
  [
    'an Either',
    (make, use, _, other) =>
      `import 'package:fpdart/fpdart.dart';\n${FAILURE}Either<Failure, int> check() => Left(Failure(${make}, ${other}));\nvoid go() { check().fold((failure) { ${use('failure.kind')} }, (_) {}); }`,
    RECORDS,
  ],
  [
    'the sides of an Either',
    (make, use, _, other) =>
      `import 'package:dartz/dartz.dart';\nEither<VALUE, VALUE> check(bool ok) => ok ? Right(${other}) : left(${make});\nvoid go() { check(false).fold((failure) { ${use('failure')} }, (_) {}); }`,
    RECORDS,
  ],
  [
    'an Either by its patterns',
    (make, use, _, other) =>
      `import 'package:fpdart/fpdart.dart';\nEither<VALUE, VALUE> check(bool ok) => ok ? Right(${other}) : Left(${make});\nvoid go() { switch (check(false)) { case Left(value: final kind): ${use('kind')} case Right(): break; } }`,
    RECORDS,
  ],
  [
    'a result of the app’s',
    (make, use, _, other) =>
      `sealed class Result<T> { const Result(); }\nfinal class Ok<T> extends Result<T> { const Ok(this.value); final T value; }\nfinal class Err<T> extends Result<T> { const Err(this.error); final VALUE error; }\nResult<VALUE> check(bool ok) => ok ? Ok(${other}) : Err(${make});\nvoid go() { switch (check(false)) { case Err(:final error): ${use('error')} case Ok(): break; } }`,
    RECORDS,
  ],
  [
    'an error with its trace',
    (make, use, _, other) =>
      `${FAILURE}void check() { Error.throwWithStackTrace(Failure(${make}, ${other}), StackTrace.current); }\nvoid go() { try { check(); } on Failure catch (error) { ${use('error.kind')} } }`,
  ],
  [
    'what nobody else catches in a zone',
    (make, use, _, other) =>
      `${FAILURE}void check() { throw Failure(${make}, ${other}); }\nvoid go() { runZonedGuarded(() { check(); }, (error, stack) { if (error is Failure) { ${use('error.kind')} } }); }`,
  ],
  [
    'a snapshot’s error',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() async { throw Failure(${make}, ${other}); }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => FutureBuilder(future: check(), builder: (context, snapshot) { if (snapshot.hasError) { final error = snapshot.error as Failure; ${use('error.kind')} } return const Text('a'); }); }`,
    RECORDS,
  ],
  [
    'a guarded value of Riverpod',
    (make, use, _, other) =>
      `${FAILURE}Future<int> check() async { throw Failure(${make}, ${other}); }\nFuture<void> go() async { final state = await AsyncValue.guard(() => check()); state.when(data: (_) {}, loading: () {}, error: (error, stack) { ${use('(error as Failure).kind')} }); }`,
    RECORDS,
  ],
];

bothFlows(DART, ROWS);
