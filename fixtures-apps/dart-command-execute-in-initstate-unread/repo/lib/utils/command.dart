import 'package:flutter/foundation.dart';

/// An action of a view model that runs only when it is executed, and tells its state.
class Command<T> extends ChangeNotifier {
  Command(this._action);

  final Future<T> Function() _action;

  bool running = false;
  Object? error;
  T? result;

  Future<void> execute() async {
    if (running) return;
    running = true;
    error = null;
    notifyListeners();
    try {
      result = await _action();
    } on Exception catch (e) {
      error = e;
    } finally {
      running = false;
      notifyListeners();
    }
  }
}
