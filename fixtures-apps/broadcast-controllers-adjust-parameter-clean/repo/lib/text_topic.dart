import 'dart:async';

class TextTopic {
  final _controller = StreamController<String>.broadcast();

  Stream<String> get stream => _controller.stream;

  void add(String text) => _controller.add(text);
}
