class Procedure {
  const Procedure({required this.title, required this.date});

  final String title;
  final DateTime date;
}
