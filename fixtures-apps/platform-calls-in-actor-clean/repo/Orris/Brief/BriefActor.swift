import HealthKit

actor BriefActor {
    private let door = RecordDoor()

    func prepare() async throws {
        #if os(watchOS)
        try await door.request([.vitalSignRecord])
        #elseif os(iOS)
        try await door.request([.conditionRecord, .labResultRecord])
        #endif
    }

    func brief() async throws -> [String] {
        #if os(watchOS)
        return try await door.titles(.vitalSignRecord)
        #elseif os(iOS)
        return try await door.titles(.conditionRecord) + door.titles(.labResultRecord)
        #endif
    }
}
