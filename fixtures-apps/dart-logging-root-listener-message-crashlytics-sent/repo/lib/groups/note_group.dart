class NoteGroup {
  NoteGroup(this.condition);

  final String condition;
  final List<String> notes = [];

  void add(String note) {
    final trimmed = note.trim();
    if (trimmed.isNotEmpty) notes.add(trimmed);
  }
}
