import '../data/records_service.dart';
import '../utils/command.dart';

class CarerViewModel {
  CarerViewModel(this._records);

  final RecordsService _records;

  late final connect = Command<bool>(_records.connect);
  late final loadMedications = Command<List<String>>(_records.medications);
  late final loadConditions = Command<List<String>>(_records.conditions);
  late final loadProcedures = Command<List<String>>(_records.procedures);
}
