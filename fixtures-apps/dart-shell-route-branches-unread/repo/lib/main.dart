import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'health/health_bridge.dart';
import 'navigation/router.dart';

void main() => runApp(
      Provider(
        create: (_) => const HealthBridge(),
        child: MaterialApp.router(routerConfig: router),
      ),
    );
