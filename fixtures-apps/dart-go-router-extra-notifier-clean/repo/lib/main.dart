import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'health/health_access.dart';
import 'router.dart';

void main() => runApp(
      ChangeNotifierProvider(
        create: (_) => HealthAccess(),
        child: MaterialApp.router(routerConfig: router),
      ),
    );
