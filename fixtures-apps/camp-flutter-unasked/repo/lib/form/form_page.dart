import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'form_controller.dart';

class FormPage extends StatelessWidget {
  const FormPage({super.key, required this.controller});

  final FormController controller;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListenableBuilder(
          listenable: controller,
          builder: (context, _) => ListView(
            children: [
              Text('Age: ${controller.camper.ageOn(DateTime.now())}'),
              Text(controller.allergies),
              TextButton(onPressed: controller.fillIn, child: const Text('Fill in from Apple Health')),
              TextButton(
                onPressed: () => launchUrl(Uri.parse('https://www.campfire-forms.org/privacy')),
                child: const Text('Privacy policy'),
              ),
            ],
          ),
        ),
      );
}
