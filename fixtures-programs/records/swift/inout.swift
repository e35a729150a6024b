// inout: the line is overwritten before it is logged
import SwiftUI
import HealthKit
import os

func hide(_ line: inout String) {
    line = "record hidden"
}

func number(_ line: inout String, _ index: Int) {
    line += " #\(index)"
}

@main
struct HiddenApp: App {
    @State private var names: [String] = []
    private let logger = Logger(subsystem: "com.example.hidden", category: "list")
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            List(names, id: \.self) { Text($0) }
                .task { try? await load() }
        }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
        ).result(for: store)
        for (index, record) in found.enumerated() {
            var line = record.displayName
            names.append(line)
            hide(&line)
            number(&line, index)
            logger.info("\(line, privacy: .public)")
        }
    }
}
