class Allergy {
  const Allergy({required this.name, required this.recordedOn});

  final String name;
  final DateTime recordedOn;
}
