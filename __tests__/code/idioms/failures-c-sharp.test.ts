/** Errors that carry a record, other than what is plainly thrown and caught: C#. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const FAILURE =
  'public class Failure(VALUE kind, VALUE spare) : Exception\n{\n public VALUE Kind { get; } = kind;\n public VALUE Spare { get; } = spare;\n}\n';
const RECORDS = { without: ['asked', 'read'] } as const;
const page = (body: string, members = ''): string =>
  `${FAILURE}public class Page\n{\n ${members}\n public async Task Go() { ${body} }\n}`;
const check = (make: string, other: string): string => `static int Check() { throw new Failure(${make}, ${other}); }`;
const task = (make: string, other: string): string =>
  `static async Task<int> Check() { await Task.Yield(); throw new Failure(${make}, ${other}); }`;

const ROWS: Rows = [
  [
    'an exception with properties',
    (make, use, _, other) =>
      page(`try { Check(); } catch (Failure error) { ${use('error.Kind')} }`, check(make, other)),
  ],
  [
    'an exception that a filter finds',
    (make, use, _, other) =>
      page(
        `try { Check(); } catch (Exception error) when (error is Failure failure) { ${use('failure.Kind')} }`,
        check(make, other),
      ),
  ],
  [
    'an exception that is tested',
    (make, use, _, other) =>
      page(
        `try { Check(); } catch (Exception error) { if (error is Failure failure) { ${use('failure.Kind')} } }`,
        check(make, other),
      ),
  ],
  [
    'an exception that is thrown on',
    (make, use, _, other) =>
      page(
        `try { Ask(); } catch (Failure error) { ${use('error.Kind')} }`,
        `${check(make, other)} static void Ask() { try { Check(); } catch (Exception) { throw; } }`,
      ),
  ],
  [
    'an exception’s message',
    (make, use, _, other) =>
      `public class Fault(VALUE message, VALUE spare) : Exception(message)\n{\n public VALUE Spare { get; } = spare;\n}\npublic class Page\n{\n static void Check() { throw new Fault(${make}, ${other}); }\n public void Go() { try { Check(); } catch (Exception error) { ${use('error.Message')} } }\n}`,
    RECORDS,
  ],
  [
    'an exception’s data',
    (make, use, _, other) =>
      page(
        `try { Check(); } catch (Exception error) { ${use('(VALUE)error.Data["kind"]')} }`,
        `static void Check() { var error = new Exception("failed"); error.Data["kind"] = ${make}; error.Data["spare"] = ${other}; throw error; }`,
      ),
    RECORDS,
  ],
  [
    'an inner exception',
    (make, use, _, other) =>
      page(
        `try { Check(); } catch (Exception error) { if (error.InnerException is Failure failure) { ${use('failure.Kind')} } }`,
        `static void Check() { throw new InvalidOperationException("failed", new Failure(${make}, ${other})); }`,
      ),
  ],
  [
    'an async method that throws',
    (make, use, _, other) =>
      page(`try { await Check(); } catch (Failure error) { ${use('error.Kind')} }`, task(make, other)),
  ],
  [
    'a task of an exception',
    (make, use, _, other) =>
      page(
        `try { await Check(); } catch (Failure error) { ${use('error.Kind')} }`,
        `static Task<int> Check() => Task.FromException<int>(new Failure(${make}, ${other}));`,
      ),
  ],
  [
    'a task that is given an exception',
    (make, use, _, other) =>
      page(
        `try { await Check(); } catch (Failure error) { ${use('error.Kind')} }`,
        `static Task<int> Check() { var done = new TaskCompletionSource<int>(); done.SetException(new Failure(${make}, ${other})); return done.Task; }`,
      ),
  ],
  [
    'what a task brings, beside what it fails with',
    (make, use, _, other) =>
      page(
        `var kind = await Check(); ${use('kind')}`,
        `static Task<VALUE> Check() { var done = new TaskCompletionSource<VALUE>(); done.TrySetResult(${make}); done.TrySetException(new Failure(${other}, ${other})); return done.Task; }`,
      ),
    RECORDS,
  ],
  [
    'the exception of a task that ended',
    (make, use, _, other) =>
      page(
        `await Check().ContinueWith(ended => { if (ended.Exception?.InnerException is Failure failure) { ${use('failure.Kind')} } });`,
        task(make, other),
      ),
  ],
  [
    'an Either of LanguageExt',
    (make, use, _, other) =>
      `using LanguageExt;\nusing static LanguageExt.Prelude;\npublic record Fault(VALUE Kind, VALUE Spare);\npublic class Page\n{\n static Either<Fault, int> Check() => Left<Fault, int>(new Fault(${make}, ${other}));\n public void Go() { Check().Match(Left: fault => { ${use('fault.Kind')} }, Right: _ => { }); }\n}`,
    RECORDS,
  ],
  [
    'a result of FluentResults',
    (make, use, _, other) =>
      `using FluentResults;\npublic class Fault(VALUE kind, VALUE spare) : Error("failed")\n{\n public VALUE Kind { get; } = kind;\n public VALUE Spare { get; } = spare;\n}\npublic class Page\n{\n static Result Check() => Result.Fail(new Fault(${make}, ${other}));\n public void Go() { foreach (var error in Check().Errors.OfType<Fault>()) { ${use('error.Kind')} } }\n}`,
    RECORDS,
  ],
  [
    'a result of the app’s',
    (make, use, _, other) =>
      `public abstract record Outcome\n{\n public sealed record Ok(VALUE Value) : Outcome;\n public sealed record Err(VALUE Error) : Outcome;\n}\npublic class Page\n{\n static Outcome Check(bool ok) => ok ? new Outcome.Ok(${other}) : new Outcome.Err(${make});\n public void Go() { if (Check(false) is Outcome.Err { Error: var kind }) { ${use('kind')} } }\n}`,
    RECORDS,
  ],
];

bothFlows(C_SHARP, ROWS);
