// own subscript by an enum, and a static subscript
import SwiftUI
import HealthKit

enum Slot { case newest, greeting }

struct Board {
    private var lines: [Slot: String] = [:]

    subscript(slot: Slot) -> String {
        get { lines[slot, default: "-"] }
        set { lines[slot] = newValue }
    }

    static subscript(build key: String) -> String {
        Bundle.main.object(forInfoDictionaryKey: key) as? String ?? "?"
    }
}

@main
struct BoardApp: App {
    @State private var board = Board()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text(board[.newest]).task { try? await refresh() }
        }
    }

    private func refresh() async throws {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let labs = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 5
        ).result(for: store)
        var next = Board()
        next[.greeting] = "Hello"
        next[.newest] = labs.first?.displayName ?? "No labs"
        board = next
        print("greeting", next[.greeting], Board[build: "CFBundleVersion"])
        print("newest", next[.newest]) // leak: clinical-data-logged
    }
}
