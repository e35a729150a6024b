import 'package:flutter/material.dart';
import 'package:catkin/data/pocket.dart';
import 'package:catkin/ui/shots_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final pocket = await Pocket.open();
  runApp(MaterialApp(home: ShotsPage(pocket: pocket)));
}
