import Observation

@MainActor
@Observable
final class OnePageModel {
    struct Block: Identifiable {
        let id: String
        let lines: [String]
    }

    private(set) var blocks: [Block] = []
    @ObservationIgnored private let source: RecordSource
    @ObservationIgnored let flags: FeatureFlags

    init(source: RecordSource, flags: FeatureFlags) {
        self.source = source
        self.flags = flags
    }

    func fill() async {
        do {
            guard try await source.askForEverything() else { return }
            var blocks = [
                Block(id: "Medications", lines: try await source.medications()),
                Block(id: "Allergies", lines: try await source.allergies()),
            ]
            if flags[.procedures] {
                blocks.append(Block(id: "Procedures", lines: try await source.procedures()))
            }
            self.blocks = blocks
        } catch {
            blocks = []
        }
    }
}
