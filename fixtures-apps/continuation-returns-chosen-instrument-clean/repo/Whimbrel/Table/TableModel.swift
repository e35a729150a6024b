import Foundation

@MainActor
final class TableModel: ObservableObject {
    @Published private(set) var lines: [String] = []

    private let chooser: Chooser
    private let bench = Bench()

    init(chooser: Chooser) {
        self.chooser = chooser
    }

    func sit() async throws {
        try await bench.prepare()
        var instrument: any Instrument = LabInstrument()
        while !Task.isCancelled {
            lines = try await instrument.play(on: bench)
            instrument = await chooser.choose()
        }
    }
}
