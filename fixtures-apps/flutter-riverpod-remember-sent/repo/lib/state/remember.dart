import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:shared_preferences/shared_preferences.dart';

import 'text_choice.dart';

/// Keeps the last choice for the next start.
final rememberProvider = Provider<void>((ref) {
  ref.listen<String>(allergyTextProvider, (previous, next) async {
    final preferences = await SharedPreferences.getInstance();
    await preferences.setString('last-choice', next);
  });
});
