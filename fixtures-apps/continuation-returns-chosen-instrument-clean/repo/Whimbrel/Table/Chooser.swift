import Foundation

@MainActor
final class Chooser: ObservableObject {
    @Published private(set) var isAsking = false
    private var waiting: CheckedContinuation<any Instrument, Never>?

    func choose() async -> any Instrument {
        isAsking = true
        return await withCheckedContinuation { waiting = $0 }
    }

    func pick(_ instrument: any Instrument) {
        isAsking = false
        waiting?.resume(returning: instrument)
        waiting = nil
    }
}
