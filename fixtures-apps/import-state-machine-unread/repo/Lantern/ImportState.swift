import HealthKit

enum ImportState {
    case idle
    case authorizing
    case importing(remaining: [HKClinicalTypeIdentifier], done: [String])
    case finished([String])
    case failed(any Error)

    enum Event {
        case start
        case granted
        case imported([String])
        case failed(any Error)
    }

    static let queue: [HKClinicalTypeIdentifier] = [.conditionRecord, .procedureRecord]

    mutating func handle(_ event: Event) {
        switch (self, event) {
        case (.idle, .start), (.failed, .start):
            self = .authorizing
        case (.authorizing, .granted):
            self = .importing(remaining: Self.queue, done: [])
        case (.importing(let remaining, let done), .imported(let names)):
            let rest = Array(remaining.dropFirst())
            self = rest.isEmpty ? .finished(done + names) : .importing(remaining: rest, done: done + names)
        case (_, .failed(let error)):
            self = .failed(error)
        default:
            break
        }
    }
}
