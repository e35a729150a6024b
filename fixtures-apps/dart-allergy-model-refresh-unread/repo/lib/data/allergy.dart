class Allergy {
  const Allergy(this.text);

  final String text;

  bool rulesOut(String ingredient) => text.toLowerCase().contains(ingredient);

  static List<Allergy> listFrom(Object? data) {
    if (data is! Iterable) return const [];
    return [for (final entry in data) Allergy(entry.toString())];
  }
}
