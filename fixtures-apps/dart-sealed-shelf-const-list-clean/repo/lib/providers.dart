import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'shelf.dart';
import 'shelf_repository.dart';

final shelfRepositoryProvider = Provider((ref) => ShelfRepository());

final accessProvider = FutureProvider<bool>((ref) => ref.watch(shelfRepositoryProvider).connect());

final conditionsProvider = FutureProvider<List<String>>((ref) async {
  if (!await ref.watch(accessProvider.future)) return const [];
  return ref.watch(shelfRepositoryProvider).titles(const Conditions());
});

final notesProvider = FutureProvider<List<String>>((ref) async {
  if (!await ref.watch(accessProvider.future)) return const [];
  return ref.watch(shelfRepositoryProvider).titles(const Notes());
});

final proceduresProvider = FutureProvider<List<String>>((ref) async {
  if (!await ref.watch(accessProvider.future)) return const [];
  return ref.watch(shelfRepositoryProvider).titles(const Procedures());
});
