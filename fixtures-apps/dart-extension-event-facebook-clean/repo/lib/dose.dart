class Dose {
  const Dose(this.vaccine, this.given);

  final String vaccine;
  final DateTime given;

  factory Dose.fromMap(Map<Object?, Object?> map) => Dose(
        map['vaccine'] as String,
        DateTime.fromMillisecondsSinceEpoch(map['given'] as int),
      );
}

extension DoseEvent on List<Dose> {
  Map<String, dynamic> get eventParameters => {
        'doses': length,
        'complete': isNotEmpty ? 1 : 0,
      };
}
