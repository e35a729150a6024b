class Medication {
  const Medication({required this.name});

  factory Medication.fromRecord(Map<dynamic, dynamic> record) =>
      Medication(name: record['displayName'] as String? ?? '');

  final String name;
}
