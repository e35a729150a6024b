class Refill {
  const Refill({required this.id, required this.drug, this.due});

  factory Refill.fromMap(Map<Object?, Object?> map) => Refill(
        id: map['id']! as String,
        drug: map['title']! as String,
        due: DateTime.tryParse(map['due'] as String? ?? ''),
      );

  final String id;
  final String drug;
  final DateTime? due;

  Refill dueOn(DateTime day) => Refill(id: id, drug: drug, due: day);

  Map<String, String?> toMap() => {'id': id, 'title': drug, 'due': due?.toIso8601String()};
}
