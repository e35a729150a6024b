class Programme {
  Programme.fromJson(Map<String, dynamic> json)
      : name = json['name'] as String,
        recordTypes = List<String>.from(json['recordTypes'] as List);

  final String name;
  final List<String> recordTypes;
}
