import SwiftUI

struct FormRecordsClient: Sendable {
    var ask: @Sendable () async throws -> Void
    var entries: @Sendable (FormSection) async throws -> [FormEntry]
}

struct FormEntry: Identifiable, Sendable {
    let id: UUID
    let title: String
}

extension EnvironmentValues {
    @Entry var formRecords = FormRecordsClient(ask: {}, entries: { _ in [] })
}
