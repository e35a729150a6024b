// an own Error enum whose cases carry a record's text or a file name
import FirebaseCrashlytics
import HealthKit
import SwiftUI

enum ImportError: Error {
    case unreadable(resource: String)
    case missingTemplate(name: String)
}

struct Importer {
    let store = HKHealthStore()

    func run() async throws -> [String] {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        guard Bundle.main.url(forResource: "labs", withExtension: "tpl") != nil else { throw ImportError.missingTemplate(name: "labs.tpl") }
        return try records.map { record in
            guard let data = record.fhirResource?.data, let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
                throw ImportError.unreadable(resource: record.displayName)
            }
            return json["status"] as? String ?? ""
        }
    }
}

@main struct LindenApp: App {
    @State private var states: [String] = []

    var body: some Scene {
        WindowGroup {
            List(states, id: \.self) { Text($0) }.task { await load() }
        }
    }

    private func load() async {
        do {
            states = try await Importer().run()
        } catch ImportError.missingTemplate(let name) {
            Crashlytics.crashlytics().setCustomValue(name, forKey: "template")
        } catch ImportError.unreadable(let resource) {
            Crashlytics.crashlytics().setCustomValue(resource, forKey: "resource") // leak: clinical-data-to-third-party
        } catch {
            states = []
        }
    }
}
