import Synchronization

final class Roster: Sendable {
    static let shared = Roster()

    private let watches = Mutex<[any Watch]>([AllergyWatch()])

    func enrol(_ watch: any Watch) {
        watches.withLock { $0.append(watch) }
    }

    func change(_ body: (inout [any Watch]) -> Void) {
        watches.withLock { list in body(&list) }
    }

    var onDuty: [any Watch] {
        watches.withLock { $0 }
    }
}
