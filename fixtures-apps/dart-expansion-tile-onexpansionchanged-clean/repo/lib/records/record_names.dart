List<String> recordNames(Object? data) {
  if (data is! List) return const [];
  return [for (final entry in data) entry.toString()];
}
