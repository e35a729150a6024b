/** Errors that carry a record, other than what is plainly thrown and caught: Kotlin. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const FAILURE = 'class Failure(val kind: VALUE, val spare: VALUE) : Exception()\n';
const RECORDS = { without: ['asked', 'read'] } as const;
const CHECK = (make: string, other: string): string =>
  `${FAILURE}fun check(): Int { throw Failure(${make}, ${other}) }\n`;

const ROWS: Rows = [
  [
    'an exception with properties',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { try { check() } catch (error: Failure) { ${use('error.kind')} } }`,
  ],
  [
    'an exception’s message',
    (make, use, _, other) =>
      `class Failure(message: VALUE, val spare: VALUE) : Exception(message)\nfun check() { throw Failure(${make}, ${other}) }\nfun go() { try { check() } catch (error: Failure) { ${use('error.message')} } }`,
    RECORDS,
  ],
  [
    'an exception of a sealed class',
    (make, use, _, other) =>
      `sealed class Failure : Exception() { class Missing(val kind: VALUE, val spare: VALUE) : Failure(); object Other : Failure() }\nfun check() { throw Failure.Missing(${make}, ${other}) }\nfun go() { try { check() } catch (error: Failure) { when (error) { is Failure.Missing -> { ${use('error.kind')} } Failure.Other -> {} } } }`,
  ],
  [
    'an exception that is smart cast',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { try { check() } catch (error: Throwable) { if (error is Failure) { ${use('error.kind')} } } }`,
  ],
  [
    'runCatching, on its failure',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { runCatching { check() }.onSuccess { }.onFailure { error -> ${use('(error as Failure).kind')} } }`,
  ],
  [
    'runCatching, its exception',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { val error = runCatching { check() }.exceptionOrNull() as? Failure\n if (error != null) { ${use('error.kind')} } }`,
  ],
  [
    'runCatching, folded',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { runCatching { check() }.fold(onSuccess = { }, onFailure = { error -> if (error is Failure) { ${use('error.kind')} } }) }`,
  ],
  [
    'runCatching, or else',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun go() { runCatching { check() }.getOrElse { error -> ${use('(error as Failure).kind')}\n 0 } }`,
  ],
  [
    'runCatching, or throws',
    (make, use, _, other) =>
      `${CHECK(make, other)}fun ask(): Result<Int> = runCatching { check() }\nfun go() { try { ask().getOrThrow() } catch (error: Failure) { ${use('error.kind')} } }`,
  ],
  [
    'a Result that failed',
    (make, use, _, other) =>
      `${FAILURE}fun check(): Result<Int> = Result.failure(Failure(${make}, ${other}))\nfun go() { check().onFailure { ${use('(it as Failure).kind')} } }`,
  ],
  [
    'what a Result brings, beside what it fails with',
    (make, use, _, other) =>
      `class Failure(val kind: VALUE) : Exception()\nfun check(ok: Boolean): Result<VALUE> = if (ok) Result.success(${make}) else Result.failure(Failure(${other}))\nfun go() { check(true).onSuccess { kind -> ${use('kind')} } }`,
    RECORDS,
  ],
  [
    'what a Result brings, or null',
    (make, use, _, other) =>
      `class Failure(val kind: VALUE) : Exception()\nfun check(ok: Boolean): Result<VALUE> = if (ok) Result.success(${make}) else Result.failure(Failure(${other}))\nfun go() { val kind = check(true).getOrNull()\n if (kind != null) { ${use('kind')} } }`,
    RECORDS,
  ],
  [
    'a result of the app’s',
    (make, use, _, other) =>
      `sealed class Outcome { data class Ok(val value: VALUE) : Outcome(); data class Err(val error: VALUE) : Outcome() }\nfun check(ok: Boolean): Outcome = if (ok) Outcome.Ok(${other}) else Outcome.Err(${make})\nfun go() { when (val it = check(false)) { is Outcome.Err -> { ${use('it.error')} } is Outcome.Ok -> {} } }`,
  ],
  [
    'a flow that fails',
    (make, use, _, other) =>
      `${FAILURE}fun checks() = flow<Int> { throw Failure(${make}, ${other}) }\nsuspend fun go() { checks().catch { error -> ${use('(error as Failure).kind')} }.collect { } }`,
  ],
  [
    'a suspended call that is resumed with an exception',
    (make, use, _, other) =>
      `${FAILURE}suspend fun check(): Int = suspendCancellableCoroutine { done -> done.resumeWithException(Failure(${make}, ${other})) }\nsuspend fun go() { try { check() } catch (error: Failure) { ${use('error.kind')} } }`,
  ],
  [
    'a deferred that is completed exceptionally',
    (make, use, _, other) =>
      `${FAILURE}suspend fun go() { val done = CompletableDeferred<Int>()\n done.completeExceptionally(Failure(${make}, ${other}))\n try { done.await() } catch (error: Failure) { ${use('error.kind')} } }`,
  ],
  [
    'a handler of coroutines',
    (make, use, _, other) =>
      `${CHECK(make, other)}val handler = CoroutineExceptionHandler { _, error -> if (error is Failure) { ${use('error.kind')} } }\nfun go(scope: CoroutineScope) { scope.launch(handler) { check() } }`,
    RECORDS,
  ],
  [
    'an Either of Arrow',
    (make, use, _, other) =>
      `import arrow.core.*\ndata class Fault(val kind: VALUE, val spare: VALUE)\nfun check(): Either<Fault, Int> = Fault(${make}, ${other}).left()\nfun go() { check().fold({ fault -> ${use('fault.kind')} }, { }) }`,
    RECORDS,
  ],
  [
    'the sides of an Either of Arrow',
    (make, use, _, other) =>
      `import arrow.core.*\nfun check(ok: Boolean): Either<VALUE, VALUE> = if (ok) Either.Right(${other}) else Either.Left(${make})\nfun go() { when (val it = check(false)) { is Either.Left -> { ${use('it.value')} } is Either.Right -> {} } }`,
    RECORDS,
  ],
  [
    'what an Either raises',
    (make, use, _, other) =>
      `import arrow.core.*\nimport arrow.core.raise.*\ndata class Fault(val kind: VALUE, val spare: VALUE)\nfun check(): Either<Fault, Int> = either { raise(Fault(${make}, ${other})) }\nfun go() { check().onLeft { ${use('it.kind')} } }`,
    RECORDS,
  ],
  [
    'a smart cast',
    (make, use, _, other) =>
      `sealed interface Event { class Opened(val kind: VALUE, val spare: VALUE) : Event; object Closed : Event }\nfun tell(event: Event) { if (event is Event.Opened) { ${use('event.kind')} } }\nfun go() { tell(Event.Opened(${make}, ${other})) }`,
  ],
  [
    'a smart cast of what is left',
    (make, use, _, other) =>
      `sealed interface Event { class Opened(val kind: VALUE, val spare: VALUE) : Event; object Closed : Event }\nfun tell(event: Event) { if (event !is Event.Opened) return\n ${use('event.kind')} }\nfun go() { tell(Event.Opened(${make}, ${other})) }`,
  ],
  [
    'a smart cast beside a condition',
    (make, use, _, other) =>
      `sealed interface Event { class Opened(val kind: VALUE, val spare: VALUE) : Event; object Closed : Event }\nfun tell(event: Any?) { if (event is Event.Opened && event.kind != null) { ${use('event.kind')} } }\nfun go() { tell(Event.Opened(${make}, ${other})) }`,
  ],
  [
    'a smart cast to a text',
    (make, use) => `fun tell(event: Any?) { if (event is VALUE) { ${use('event')} } }\nfun go() { tell(${make}) }`,
  ],
];

bothFlows(KOTLIN, ROWS);
