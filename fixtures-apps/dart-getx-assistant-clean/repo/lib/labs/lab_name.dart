extension type const LabName(String value) {
  String get short => value.length > 40 ? '${value.substring(0, 40)}…' : value;
}
