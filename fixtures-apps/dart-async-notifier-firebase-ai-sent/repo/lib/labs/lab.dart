class Lab {
  const Lab({required this.name, required this.date});

  factory Lab.fromMap(Map<dynamic, dynamic> map) => Lab(
        name: map['name'] as String,
        date: DateTime.fromMillisecondsSinceEpoch(((map['date'] as double) * 1000).round()),
      );

  final String name;
  final DateTime date;
}
