import Foundation
import Testing
@testable import Alder

@Suite struct DatabaseTests {
    @Test func newestComesFirst() async throws {
        let database = try AppDatabase(path: ":memory:")
        let old = RecordRow(id: UUID(), title: "Tetanus", downloadedAt: .distantPast)
        let new = RecordRow(id: UUID(), title: "Influenza", downloadedAt: .now)
        try await database.save([old, new])
        let first = try await database.newest(1).first
        print("first row:", first?.title ?? "none")
        #expect(first?.title == "Influenza")
    }
}
