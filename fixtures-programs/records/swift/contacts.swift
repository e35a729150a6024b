// Contacts: a doctor's contact kept beside the record
import SwiftUI
import Contacts
import HealthKit
import FirebaseCrashlytics

struct Appointment {
    let contact: CNContact
    let record: HKClinicalRecord

    var doctor: String { contact.givenName + " " + contact.familyName }
    var reason: String { record.displayName }
}

@main
struct AppointmentApp: App {
    private let contacts = CNContactStore()

    var body: some Scene {
        WindowGroup { Text("Appointments").task { try? await plan() } }
    }

    private func plan() async throws {
        guard try await contacts.requestAccess(for: .contacts) else { return }
        let keys = [CNContactGivenNameKey, CNContactFamilyNameKey] as [any CNKeyDescriptor]
        let matches = try contacts.unifiedContacts(matching: CNContact.predicateForContacts(matchingName: "Dr"), keysToFetch: keys)
        let procedures = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        guard let contact = matches.first, let record = procedures.first else { return }
        let appointment = Appointment(contact: contact, record: record)
        Crashlytics.crashlytics().setCustomValue(appointment.doctor, forKey: "doctor")
        Crashlytics.crashlytics().setCustomValue(appointment.reason, forKey: "reason") // leak: clinical-data-to-third-party
    }
}
