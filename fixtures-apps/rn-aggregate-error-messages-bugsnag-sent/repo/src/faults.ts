import Bugsnag from '@bugsnag/react-native';

export function report(error: unknown) {
  if (!(error instanceof AggregateError)) return;
  for (const fault of error.errors) {
    Bugsnag.leaveBreadcrumb('card', { fault: fault.message });
  }
}
