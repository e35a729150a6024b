import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'record_topic.dart';
import 'records_cubit.dart';

class SeasonPanel extends StatelessWidget {
  const SeasonPanel({super.key, required this.topic});

  final RecordTopic topic;

  @override
  Widget build(BuildContext context) => BlocProvider(
        create: (context) => RecordsCubit(context.read())..load(topic),
        child: BlocBuilder<RecordsCubit, RecordsState>(
          builder: (context, state) {
            final seasons = List.filled(4, 0);
            for (final sample in state.samples) {
              final day = DateTime.fromMillisecondsSinceEpoch((sample.startTimestamp * 1000).toInt());
              seasons[(day.month % 12) ~/ 3] += 1;
            }
            return ListTile(
              leading: Icon(topic.icon),
              title: Text(topic.title),
              subtitle: state.busy ? const LinearProgressIndicator() : Text(seasons.join('  ')),
            );
          },
        ),
      );
}
