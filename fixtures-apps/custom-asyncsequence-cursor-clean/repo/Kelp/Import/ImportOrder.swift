import HealthKit

struct ImportOrder: AsyncSequence {
    typealias Element = HKClinicalType

    static let types: [HKClinicalType] = [
        HKClinicalType(.procedureRecord),
        HKClinicalType(.labResultRecord),
        HKClinicalType(.clinicalNoteRecord),
    ]

    let pause: Duration

    struct AsyncIterator: AsyncIteratorProtocol {
        let pause: Duration
        var cursor = 0

        mutating func next() async throws -> HKClinicalType? {
            guard cursor < ImportOrder.types.count else { return nil }
            defer { cursor += 1 }
            try await Task.sleep(for: pause)
            return ImportOrder.types[cursor]
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pause: pause)
    }
}
