import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

import '../store/line_box.dart';

class CopyButton extends StatelessWidget {
  const CopyButton({super.key, required this.box});

  final LineBox box;

  @override
  Widget build(BuildContext context) => IconButton(
        icon: const Icon(Icons.copy),
        onPressed: () => Clipboard.setData(ClipboardData(text: box.lines.join('\n'))),
      );
}
