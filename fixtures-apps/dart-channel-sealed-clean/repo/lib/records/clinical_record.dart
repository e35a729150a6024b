class ClinicalRecord {
  const ClinicalRecord({required this.id, required this.title});

  final String id;
  final String title;

  static ClinicalRecord? fromRow(Map<Object?, Object?> row) => switch (row) {
        {'id': final String id, 'title': final String title} => ClinicalRecord(id: id, title: title),
        _ => null,
      };
}
