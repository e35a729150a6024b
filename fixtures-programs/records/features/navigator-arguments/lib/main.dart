// named routes with arguments: the detail page gets a record's title, the help page a topic
// open: which arguments a route is pushed with is not told
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/configuration.dart';
import 'package:amplitude_flutter/events/base_event.dart';

final amplitude = Amplitude(Configuration(apiKey: 'am-5'));
const _channel = MethodChannel('org.sweetgum/notes');

void main() => runApp(MaterialApp(
      home: const HomePage(),
      routes: {'/note': (_) => const NotePage(), '/help': (_) => const HelpPage()},
    ));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  Future<void> _openNewest(NavigatorState navigator) async {
    final titles = await _channel.invokeListMethod<String>('notes') ?? const [];
    if (titles.isNotEmpty) await navigator.pushNamed('/note', arguments: titles.first);
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        TextButton(onPressed: () => _openNewest(Navigator.of(context)), child: const Text('Newest note')),
        TextButton(onPressed: () => Navigator.of(context).pushNamed('/help', arguments: 'sync'), child: const Text('Help')),
      ]);
}

class NotePage extends StatelessWidget {
  const NotePage({super.key});

  @override
  Widget build(BuildContext context) {
    final title = ModalRoute.of(context)!.settings.arguments! as String;
    amplitude.track(BaseEvent('note', eventProperties: {'title': title})); // leak: clinical-data-to-third-party
    return Text(title);
  }
}

class HelpPage extends StatelessWidget {
  const HelpPage({super.key});

  @override
  Widget build(BuildContext context) {
    final topic = ModalRoute.of(context)!.settings.arguments! as String;
    amplitude.track(BaseEvent('help', eventProperties: {'title': topic}));
    return Text(topic);
  }
}
