class Medication {
  const Medication(this.title, this.since);

  final String title;
  final DateTime since;
}

class PackingList {
  const PackingList({required this.days, required this.longest, required this.titles});

  final int days;
  final String longest;
  final List<String> titles;
}

PackingList summarize(List<Medication> medications) {
  final sorted = [...medications]..sort((a, b) => a.since.compareTo(b.since));
  return PackingList(
    days: 14,
    longest: sorted.isEmpty ? '' : sorted.first.title,
    titles: [for (final medication in sorted) medication.title],
  );
}
