import Foundation

@MainActor
final class RecoveryModel: ObservableObject {
    @Published private(set) var steps: [String] = []
    private let services: Services

    init(services: Services) {
        self.services = services
    }

    func load() async {
        guard let procedures = try? await services.procedures() else { return }
        steps = procedures.map(\.displayName)
        for step in steps {
            await services.diary.enqueue(step)
        }
        await flush()
    }

    func write(_ diary: String) async {
        await services.diary.enqueue(diary)
        await flush()
    }

    private func flush() async {
        await services.clinic.flush()
        await services.diary.flush()
    }
}
