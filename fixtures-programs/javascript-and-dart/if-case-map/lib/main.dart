// asks: allergy medication | reads: allergy medication
// if-case with map and list patterns takes the types out of decoded JSON
// open: one more is taken for used
import 'dart:convert';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');

const settings = '{"chart": {"front": "allergy", "back": ["medication"]}}';

Future<List<String>> load() async {
  final lines = <String>[];
  if (jsonDecode(settings)
      case {'chart': {'front': final String front, 'back': [final String back]}}) {
    await channel.invokeMethod<bool>('askFor', front);
    await channel.invokeMethod<bool>('askFor', back);
    lines
      ..addAll(await channel.invokeListMethod<String>('list', front) ?? [])
      ..addAll(await channel.invokeListMethod<String>('list', back) ?? []);
  }
  return lines;
}

void main() => runApp(const MaterialApp(home: CardPage()));

class CardPage extends StatefulWidget {
  const CardPage({super.key});

  @override
  State<CardPage> createState() => _CardPageState();
}

class _CardPageState extends State<CardPage> {
  List<String> _lines = const [];

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Text(_lines.join('\n')),
        floatingActionButton: FloatingActionButton(
          onPressed: () => load().then((lines) => setState(() => _lines = lines)),
        ),
      );
}
