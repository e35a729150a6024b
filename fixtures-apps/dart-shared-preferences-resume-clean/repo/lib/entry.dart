enum Track { labs, diagnoses }

class Entry {
  const Entry(this.track, this.id, this.title);

  final Track track;
  final String id;
  final String title;
}

sealed class TimelineState {
  const TimelineState();
}

final class Loading extends TimelineState {
  const Loading();
}

final class Loaded extends TimelineState {
  const Loaded(this.entries);

  final List<Entry> entries;
}

final class Refused extends TimelineState {
  const Refused();
}
