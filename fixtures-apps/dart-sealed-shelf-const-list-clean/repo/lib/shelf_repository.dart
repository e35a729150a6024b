import 'package:flutter/services.dart';

import 'shelf.dart';

class ShelfRepository {
  static const _channel = MethodChannel('juniper/shelves');

  Future<bool> connect() async {
    final identifiers = [for (final shelf in Shelf.all) shelf.identifier];
    return await _channel.invokeMethod<bool>('askFor', identifiers) ?? false;
  }

  Future<List<String>> titles(Shelf shelf) async =>
      await _channel.invokeListMethod<String>('titles', shelf.identifier) ?? const [];
}
