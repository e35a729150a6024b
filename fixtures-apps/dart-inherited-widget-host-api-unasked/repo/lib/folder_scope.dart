import 'package:flutter/widgets.dart';

import 'folder_host.dart';

class FolderScope extends InheritedWidget {
  const FolderScope({required this.host, required super.child, super.key});

  final FolderHost host;

  static FolderHost of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<FolderScope>()!.host;

  @override
  bool updateShouldNotify(FolderScope oldWidget) => host != oldWidget.host;
}
