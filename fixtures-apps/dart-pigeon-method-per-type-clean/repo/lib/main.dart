import 'package:flutter/material.dart';

import 'camp_repository.dart';
import 'sheet_page.dart';

void main() {
  final repository = CampRepository();
  runApp(MaterialApp(title: 'Tamarack', home: SheetPage(repository: repository)));
}
