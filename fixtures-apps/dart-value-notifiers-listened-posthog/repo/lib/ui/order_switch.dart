import 'package:flutter/material.dart';

import '../state/app_scope.dart';

class OrderSwitch extends StatelessWidget {
  const OrderSwitch({super.key});

  @override
  Widget build(BuildContext context) {
    final order = AppScope.of(context).order;
    return IconButton(
      icon: const Icon(Icons.sort_by_alpha),
      onPressed: () => order.value = order.value == 'newest' ? 'a to z' : 'newest',
    );
  }
}
