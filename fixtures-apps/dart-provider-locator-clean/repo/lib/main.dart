import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'history/history_model.dart';
import 'history/history_page.dart';
import 'history/history_repository.dart';

void main() => runApp(
      MultiProvider(
        providers: [
          Provider(create: (_) => AppleHealthClinicalRecords()),
          ProxyProvider<AppleHealthClinicalRecords, HistoryRepository>(
            update: (_, plugin, __) => HistoryRepository(plugin),
          ),
          ChangeNotifierProvider(create: (context) => HistoryModel(context.read<HistoryRepository>())),
        ],
        child: const MaterialApp(title: 'Gorse', home: HistoryPage()),
      ),
    );
