class Vital {
  Vital.fromRow(Map<Object?, Object?> row)
      : title = row['title']! as String,
        day = DateTime.parse(row['day']! as String);

  final String title;
  final DateTime day;

  @override
  String toString() => '$title on $day';
}
