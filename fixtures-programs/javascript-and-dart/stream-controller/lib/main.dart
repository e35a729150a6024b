// asks: condition immunization | reads: condition immunization
// a StreamController carries the tapped type to a StreamBuilder
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

class ChartBloc {
  final _taps = StreamController<String>.broadcast();

  late final Stream<List<String>> titles = _taps.stream.asyncMap((type) async =>
      await channel.invokeListMethod<String>('records', {'type': type}) ?? <String>[]);

  void open(String type) => _taps.add(type);

  Future<void> authorize(List<String> types) =>
      channel.invokeMethod<bool>('authorize', {'types': types});
}

const tabs = ['conditions', 'vaccines'];

void main() => runApp(MaterialApp(home: ChartPage(bloc: ChartBloc()..authorize(tabs))));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key, required this.bloc});

  final ChartBloc bloc;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          for (final tab in tabs)
            TextButton(onPressed: () => bloc.open(tab), child: Text(tab)),
          StreamBuilder<List<String>>(
            stream: bloc.titles,
            builder: (context, titles) => Text((titles.data ?? const []).join('\n')),
          ),
        ]),
      );
}
