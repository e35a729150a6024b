class ClinicalRecord {
  const ClinicalRecord({required this.id, required this.name});

  factory ClinicalRecord.fromMap(Map<dynamic, dynamic> map) =>
      ClinicalRecord(id: map['id'] as String, name: map['name'] as String);

  final String id;
  final String name;
}
