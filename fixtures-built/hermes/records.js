// Compiled to records-VERSION.hbc by `hermesc -O -emit-binary` of npm: 99 by hermes-compiler@260318099.0.8, 96 by
// sdks/hermesc of react-native@0.79.0.
// What a bundle of React Native holds: a type by its raw identifier, one by a library's name, a text of another script,
// and one that is too long for the small table.
import_health('HKClinicalTypeIdentifierAllergyRecord');
getClinicalRecords({ type: 'LabResultRecord', title: 'Ärztliche Befunde · 記録' });
note(
  'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ',
);
