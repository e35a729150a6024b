import 'package:catkin/data/pocket.dart';
import 'package:catkin/health/records_channel.dart';
import 'package:catkin/tracking/wish_tracker.dart';
import 'package:flutter/material.dart';

class ShotsPage extends StatefulWidget {
  const ShotsPage({super.key, required this.pocket});

  final Pocket pocket;

  @override
  State<ShotsPage> createState() => _ShotsPageState();
}

class _ShotsPageState extends State<ShotsPage> {
  List<String> _names = const [];
  String? _latest;

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    final names = await const RecordsChannel().names();
    if (names.isNotEmpty) await widget.pocket.put(Pocket.shots, 'latest', names.last);
    final latest = await widget.pocket.get(Pocket.shots, 'latest');
    await WishTracker(widget.pocket).report();
    if (!mounted) return;
    setState(() {
      _names = names;
      _latest = latest;
    });
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: Text(_latest ?? 'Shots')),
        body: ListView(children: [for (final name in _names) ListTile(title: Text(name))]),
        bottomNavigationBar: TextField(
          decoration: const InputDecoration(hintText: 'What do you miss?'),
          onSubmitted: (typed) => widget.pocket.put(Pocket.wishes, 'latest', typed),
        ),
      );
}
