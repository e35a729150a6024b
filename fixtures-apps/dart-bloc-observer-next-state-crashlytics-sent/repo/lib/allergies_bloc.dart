import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

sealed class AllergiesEvent {
  const AllergiesEvent();
}

final class AllergiesOpened extends AllergiesEvent {
  const AllergiesOpened();
}

sealed class AllergiesState {
  const AllergiesState();
}

final class AllergiesWaiting extends AllergiesState {
  const AllergiesWaiting();
}

final class AllergiesReady extends AllergiesState {
  const AllergiesReady(this.names);

  final List<String> names;
}

class AllergiesBloc extends Bloc<AllergiesEvent, AllergiesState> {
  AllergiesBloc() : super(const AllergiesWaiting()) {
    on<AllergiesOpened>(_open);
  }

  final _plugin = AppleHealthClinicalRecords();

  Future<void> _open(AllergiesOpened event, Emitter<AllergiesState> emit) async {
    if (await _plugin.requestAuthorization([ClinicalType.allergy]) != true) return;
    final records = await _plugin.getData(ClinicalType.allergy) as List<dynamic>? ?? const [];
    emit(AllergiesReady([for (final record in records) '${record['code']?['text']}']));
  }
}
