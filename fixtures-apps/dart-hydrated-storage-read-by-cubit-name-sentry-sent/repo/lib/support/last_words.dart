import 'package:hydrated_bloc/hydrated_bloc.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

/// What stood in the box when the app was closed, as a breadcrumb of this run.
void leaveLastWords() {
  final kept = HydratedBloc.storage.read('MedicationCubit') as Map?;
  final text = kept?['text'] as String? ?? '';
  Sentry.addBreadcrumb(Breadcrumb(category: 'last-run', message: text));
}
