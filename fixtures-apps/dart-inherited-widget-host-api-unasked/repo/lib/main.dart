import 'package:flutter/material.dart';

import 'folder_host.dart';
import 'folder_page.dart';
import 'folder_scope.dart';

void main() => runApp(
      FolderScope(
        host: FolderHost(),
        child: const MaterialApp(home: FolderPage()),
      ),
    );
