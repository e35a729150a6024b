import 'health_repository.dart';

class Lab {
  const Lab(this.name, this.day);

  final String name;
  final DateTime day;
}

class LabRepository extends HealthRepository<Lab> {
  @override
  String get method => 'labs';

  @override
  Lab parse(Map<Object?, Object?> row) =>
      Lab(row['name']! as String, DateTime.fromMillisecondsSinceEpoch(row['day']! as int));
}

class MedicineRepository extends HealthRepository<String> {
  @override
  String get method => 'medicines';

  @override
  String parse(Map<Object?, Object?> row) => row['name']! as String;
}

class PlanRepository extends HealthRepository<String> {
  @override
  String get method => 'plans';

  @override
  String parse(Map<Object?, Object?> row) => row['name']! as String;
}
