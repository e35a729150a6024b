import 'package:flutter/widgets.dart';

/// Rises from a row that was opened to whoever counts such things.
class RowOpened extends Notification {
  const RowOpened(this.place);

  final String place;
}
