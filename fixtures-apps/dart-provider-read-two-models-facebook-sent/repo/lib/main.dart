import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'home_page.dart';
import 'lines_model.dart';

void main() {
  runApp(
    MultiProvider(
      providers: [
        ChangeNotifierProvider(create: (_) => TipsModel()),
        ChangeNotifierProvider(create: (_) => ShotsModel()),
      ],
      child: const MaterialApp(title: 'Merganser', home: HomePage()),
    ),
  );
}
