import 'dart:async';

sealed class AppEvent {
  const AppEvent(this.subject);

  final String subject;
}

class DestinationEntered extends AppEvent {
  const DestinationEntered(super.subject);
}

class ShotTicked extends AppEvent {
  const ShotTicked(super.subject);
}

class EventBus {
  final _events = StreamController<AppEvent>.broadcast();

  Stream<T> on<T extends AppEvent>() => _events.stream.where((event) => event is T).cast<T>();

  void fire(AppEvent event) => _events.add(event);
}
