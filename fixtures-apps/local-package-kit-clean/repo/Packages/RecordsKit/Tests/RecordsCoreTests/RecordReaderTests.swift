import HealthKit
import Testing
@testable import RecordsCore

@Suite struct RecordReaderTests {
    @Test func readsNothingOnAFreshStore() async throws {
        let reader = RecordReader(store: HKHealthStore())
        await #expect(throws: (any Error).self) {
            _ = try await reader.entries(of: .coverage)
        }
    }
}
