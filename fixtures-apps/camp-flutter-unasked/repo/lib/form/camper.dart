class Camper {
  const Camper({this.name = '', this.born});

  final String name;
  final DateTime? born;

  int ageOn(DateTime day) {
    final birth = born;
    if (birth == null) return 0;
    final before = day.month < birth.month || (day.month == birth.month && day.day < birth.day);
    return day.year - birth.year - (before ? 1 : 0);
  }
}
