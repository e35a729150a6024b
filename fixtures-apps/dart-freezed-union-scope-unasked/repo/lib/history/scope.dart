import 'package:freezed_annotation/freezed_annotation.dart';

part 'scope.freezed.dart';

@freezed
sealed class Scope with _$Scope {
  const Scope._();

  const factory Scope.medications({@Default(false) bool expanded}) = MedicationScope;
  const factory Scope.diagnoses() = DiagnosisScope;
  const factory Scope.procedures() = ProcedureScope;

  String get type => switch (this) {
        MedicationScope() => 'HKClinicalTypeIdentifierMedicationRecord',
        DiagnosisScope() => 'HKClinicalTypeIdentifierConditionRecord',
        ProcedureScope() => 'HKClinicalTypeIdentifierProcedureRecord',
      };
}
