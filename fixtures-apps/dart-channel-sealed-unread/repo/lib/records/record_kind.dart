sealed class RecordKind {
  const RecordKind();
}

final class Labs extends RecordKind {
  const Labs();
}

final class Allergies extends RecordKind {
  const Allergies();
}

final class Conditions extends RecordKind {
  const Conditions();
}

extension RecordKindIdentifier on RecordKind {
  String get identifier => switch (this) {
        Labs() => 'HKClinicalTypeIdentifierLabResultRecord',
        Allergies() => 'HKClinicalTypeIdentifierAllergyRecord',
        Conditions() => 'HKClinicalTypeIdentifierConditionRecord',
      };
}
