// an event bus with handlers by the event's type
import SwiftUI
import HealthKit
import AppsFlyerLib

struct RecordOpened { let name: String }
struct OfferOpened { let name: String }

@MainActor
final class EventBus {
    static let shared = EventBus()
    private var handlers: [ObjectIdentifier: [(Any) -> Void]] = [:]

    func on<Event>(_ type: Event.Type, _ handler: @escaping (Event) -> Void) {
        handlers[ObjectIdentifier(type), default: []].append { event in
            if let event = event as? Event { handler(event) }
        }
    }

    func post<Event>(_ event: Event) {
        handlers[ObjectIdentifier(Event.self)]?.forEach { $0(event) }
    }
}

@main
struct BusApp: App {
    init() {
        EventBus.shared.on(OfferOpened.self) { offer in
            AppsFlyerLib.shared().logEvent("offer", withValues: ["name": offer.name])
        }
        EventBus.shared.on(RecordOpened.self) { record in
            AppsFlyerLib.shared().logEvent("record", withValues: ["name": record.name]) // leak: clinical-data-to-advertising
        }
    }

    var body: some Scene {
        WindowGroup {
            Button("See offer") { EventBus.shared.post(OfferOpened(name: "Family plan")) }
                .task {
                    let query = HKSampleQueryDescriptor(
                        predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
                    for record in (try? await query.result(for: HKHealthStore())) ?? [] {
                        EventBus.shared.post(RecordOpened(name: record.displayName))
                    }
                }
        }
    }
}
