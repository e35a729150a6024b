sealed class Shelf {
  const Shelf(this.title, this.identifier);

  final String title;
  final String identifier;

  static const all = <Shelf>[
    Conditions(),
    Notes(),
    Procedures(),
  ];
}

final class Conditions extends Shelf {
  const Conditions() : super('Conditions', 'HKClinicalTypeIdentifierConditionRecord');
}

final class Notes extends Shelf {
  const Notes() : super('Letters and notes', 'HKClinicalTypeIdentifierClinicalNoteRecord');
}

final class Procedures extends Shelf {
  const Procedures() : super('Procedures', 'HKClinicalTypeIdentifierProcedureRecord');
}
