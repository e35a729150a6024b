class FittingState {
  const FittingState({this.sore = 0, this.conditions = const []});

  final int sore;
  final List<String> conditions;

  FittingState copyWith({int? sore, List<String>? conditions}) =>
      FittingState(sore: sore ?? this.sore, conditions: conditions ?? this.conditions);

  /// What a trail of events may say about this state.
  String get summary => 'sore: $sore, conditions: ${conditions.join(", ")}';
}
