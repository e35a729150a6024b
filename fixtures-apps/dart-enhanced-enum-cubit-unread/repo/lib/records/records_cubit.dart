import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:health_kit_reporter/model/payload/sample.dart';

import 'record_topic.dart';
import 'records_repository.dart';

typedef RecordsState = ({bool busy, List<Sample> samples});

class RecordsCubit extends Cubit<RecordsState> {
  RecordsCubit(this._repository) : super((busy: false, samples: const []));

  final RecordsRepository _repository;

  Future<void> load(RecordTopic topic) async {
    emit((busy: true, samples: state.samples));
    final samples = await _repository.load(topic, years: 3);
    emit((busy: false, samples: samples));
  }
}
