class Pin {
  const Pin({required this.id, required this.label, required this.hour});

  factory Pin.fromJson(Map<String, dynamic> json) =>
      Pin(id: json['id'] as String, label: json['label'] as String, hour: json['hour'] as int);

  final String id;
  final String label;
  final int hour;

  Pin at(int hour) => Pin(id: id, label: label, hour: hour);

  Map<String, dynamic> toJson() => {'id': id, 'label': label, 'hour': hour};
}
