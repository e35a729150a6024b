/// Either what was asked for, or why it is not there.
sealed class Result<T> {
  const Result();

  R fold<R>({required R Function(T value) onOk, required R Function(Failure failure) onFailed}) => switch (this) {
        Ok(:final value) => onOk(value),
        Failed(:final failure) => onFailed(failure),
      };
}

final class Ok<T> extends Result<T> {
  const Ok(this.value);
  final T value;
}

final class Failed<T> extends Result<T> {
  const Failed(this.failure);
  final Failure failure;
}

class Failure {
  const Failure(this.message);
  final String message;
}
