class VitalSign {
  const VitalSign({required this.title, required this.year});

  factory VitalSign.fromRow(Map<Object?, Object?> row) =>
      VitalSign(title: row['title']! as String, year: row['year']! as int);

  final String title;
  final int year;
}
