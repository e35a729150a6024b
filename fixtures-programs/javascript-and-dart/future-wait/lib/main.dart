// asks: coverage labResult vitalSign | reads: coverage labResult vitalSign
// Future.wait over mapped types, and the wait of a record of futures
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

Future<void> ask(List<String> types) => channel.invokeMethod<void>('requestAccess', types);

Future<int> count(String type) async =>
    (await channel.invokeListMethod<String>('fetch', type))?.length ?? 0;

const measured = ['LabResultRecord', 'VitalSignRecord'];

Future<String> load() async {
  await (ask(measured), ask(['CoverageRecord'])).wait;
  final (cards, counts) = await (count('CoverageRecord'), Future.wait(measured.map(count))).wait;
  return '$counts measured, $cards insurance cards';
}

void main() => runApp(const MaterialApp(home: SummaryPage()));

class SummaryPage extends StatefulWidget {
  const SummaryPage({super.key});

  @override
  State<SummaryPage> createState() => _SummaryPageState();
}

class _SummaryPageState extends State<SummaryPage> {
  final Future<String> _summary = load();

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder<String>(
          future: _summary,
          builder: (context, summary) => Text(summary.data ?? 'Loading'),
        ),
      );
}
