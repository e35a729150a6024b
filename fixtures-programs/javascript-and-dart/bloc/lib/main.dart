// asks: allergy coverage immunization | reads: allergy immunization
// a Bloc whose events carry the type
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

const channel = MethodChannel('app.records');

sealed class ChartEvent { const ChartEvent(this.type); final String type; }
class Connected extends ChartEvent { const Connected(super.type); }
class Opened extends ChartEvent { const Opened(super.type); }

class ChartBloc extends Bloc<ChartEvent, List<String>> {
  ChartBloc() : super(const []) {
    on<Connected>((event, emit) => channel.invokeMethod<bool>('askFor', event.type));
    on<Opened>((event, emit) async {
      emit(await channel.invokeListMethod<String>('list', event.type) ?? []);
    });
  }
}

void main() => runApp(BlocProvider(
      create: (_) => ChartBloc()
        ..add(const Connected('allergy'))
        ..add(const Connected('coverage'))
        ..add(const Connected('immunization')),
      child: const MaterialApp(home: ChartPage()),
    ));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) => BlocBuilder<ChartBloc, List<String>>(
        builder: (context, titles) => Scaffold(
          body: Text(titles.join('\n')),
          persistentFooterButtons: [
            for (final type in ['allergy', 'immunization'])
              TextButton(onPressed: () => context.read<ChartBloc>().add(Opened(type)), child: Text(type)),
          ],
        ),
      );
}
