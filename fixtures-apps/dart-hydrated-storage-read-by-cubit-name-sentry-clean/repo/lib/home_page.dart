import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'about_page.dart';
import 'cubits/feedback_cubit.dart';
import 'cubits/medication_cubit.dart';

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Larkspur')),
        body: ListView(children: [
          BlocBuilder<MedicationCubit, String>(builder: (_, lines) => Text(lines)),
          TextField(
            decoration: const InputDecoration(hintText: 'What went wrong?'),
            onChanged: context.read<FeedbackCubit>().type,
          ),
          const AboutPage(),
        ]),
      );
}
