class ClinicProfile {
  const ClinicProfile({required this.name, required this.recordTypes});

  factory ClinicProfile.fromJson(Map<String, dynamic> json) => ClinicProfile(
        name: json['name'] as String,
        recordTypes: (json['recordTypes'] as List<dynamic>).cast<String>(),
      );

  final String name;
  final List<String> recordTypes;
}
