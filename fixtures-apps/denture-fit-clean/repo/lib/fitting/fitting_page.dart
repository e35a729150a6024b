import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:url_launcher/url_launcher.dart';

import 'fitting_cubit.dart';
import 'fitting_state.dart';

class FittingPage extends StatelessWidget {
  const FittingPage({super.key});

  @override
  Widget build(BuildContext context) => BlocBuilder<FittingCubit, FittingState>(
        builder: (context, state) => Scaffold(
          appBar: AppBar(title: Text('${state.sore} sore spots')),
          body: ListView(
            children: [
              TextButton(onPressed: context.read<FittingCubit>().spotAdded, child: const Text('Another spot')),
              TextButton(onPressed: context.read<FittingCubit>().connect, child: const Text('Read my conditions')),
              for (final name in state.conditions) ListTile(title: Text(name)),
              ListTile(
                title: const Text('Privacy policy'),
                onTap: () => launchUrl(Uri.parse('https://denture-fit.org/privacy')),
              ),
            ],
          ),
        ),
      );
}
