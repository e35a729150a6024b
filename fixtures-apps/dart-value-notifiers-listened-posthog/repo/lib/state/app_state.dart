import 'package:flutter/foundation.dart';

class AppState {
  /// How the list is ordered: 'newest' or 'a to z'.
  final ValueNotifier<String> order = ValueNotifier('newest');

  /// The allergy whose panel is open, or ''.
  final ValueNotifier<String> open = ValueNotifier('');

  /// The names found in the person's records.
  final ValueNotifier<List<String>> allergies = ValueNotifier(const []);
}
