class LabResult {
  const LabResult({required this.id, required this.title});

  final String id;
  final String title;
}
