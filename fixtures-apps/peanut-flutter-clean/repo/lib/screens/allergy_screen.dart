import 'package:flutter/material.dart';

import '../data/allergy_repository.dart';

class AllergyScreen extends StatelessWidget {
  const AllergyScreen({super.key, required this.repository});

  final AllergyRepository repository;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder<String>(
          future: repository.loadAllergies(),
          builder: (context, snapshot) => Text(snapshot.data ?? ''),
        ),
      );
}
