// EventKit: the title and notes of a draft event
import SwiftUI
import EventKit
import HealthKit

@MainActor
final class Planner: ObservableObject {
    private let calendar = EKEventStore()
    @Published var typedTitle = "Doctor"

    func draft() async throws -> EKEvent {
        let medications = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let event = EKEvent(eventStore: calendar)
        event.title = typedTitle
        event.startDate = .now.addingTimeInterval(86_400)
        event.endDate = event.startDate.addingTimeInterval(1_800)
        event.notes = "Ask about " + medications.map(\.displayName).joined(separator: ", ")
        return event
    }
}

@main
struct PlannerApp: App {
    @StateObject private var planner = Planner()

    var body: some Scene {
        WindowGroup {
            TextField("Title", text: $planner.typedTitle)
                .onSubmit {
                    Task {
                        let event = try await planner.draft()
                        print("title", event.title ?? "")
                        print("notes", event.notes ?? "") // leak: clinical-data-logged
                    }
                }
        }
    }
}
