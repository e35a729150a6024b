import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'passport_model.dart';
import 'passport_page.dart';
import 'records_channel.dart';

void main() => runApp(
      ChangeNotifierProvider(
        create: (_) => PassportModel(RecordsChannel())..load(),
        child: const MaterialApp(title: 'Primrose', home: PassportPage()),
      ),
    );
