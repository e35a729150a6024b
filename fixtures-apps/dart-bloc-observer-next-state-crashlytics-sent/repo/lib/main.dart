import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'allergies_bloc.dart';
import 'allergies_page.dart';
import 'trail_observer.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  Bloc.observer = const TrailObserver();
  runApp(
    BlocProvider(
      create: (_) => AllergiesBloc()..add(const AllergiesOpened()),
      child: const MaterialApp(title: 'Goldeneye', home: AllergiesPage()),
    ),
  );
}
