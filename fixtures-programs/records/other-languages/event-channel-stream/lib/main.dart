// streams: an EventChannel of records and a StreamController of words
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

const _channel = EventChannel('org.hazel/labs');

final labs = _channel.receiveBroadcastStream().map((event) => (event as Map)['name'] as String);
final searches = StreamController<String>.broadcast();

Future<void> main() async {
  runApp(const MaterialApp(home: SearchPage()));
  final mixpanel = await Mixpanel.init('hz1', trackAutomaticEvents: false);
  searches.stream.where((word) => word.length > 2).listen((word) {
    mixpanel.track('searched', properties: {'word': word});
  });
  labs.distinct().listen((lab) {
    mixpanel.track('lab_arrived', properties: {'lab': lab}); // leak: clinical-data-to-third-party
  });
}

class SearchPage extends StatelessWidget {
  const SearchPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: TextField(onChanged: searches.add),
      );
}
