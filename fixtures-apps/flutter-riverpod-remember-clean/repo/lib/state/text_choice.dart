import 'package:flutter_riverpod/flutter_riverpod.dart';

/// Some text that is chosen and replaced.
class TextChoice extends Notifier<String> {
  @override
  String build() => '';

  void choose(String text) => state = text;
}

/// The order of the recipes, picked in the menu.
final orderProvider = NotifierProvider<TextChoice, String>(TextChoice.new);

/// The allergies that recipes are checked against.
final allergyTextProvider = NotifierProvider<TextChoice, String>(TextChoice.new);
